import { validateAudit } from '@maat/core';
import type { Answer, Answers, Audit, Question, Review, Tool } from '@maat/schema';
import type { ApiClient } from './api-client.js';
import { answered, complete } from './audits.js';

/** What a round is set up with. */
export interface RoundFields {
  readonly title?: string;
  readonly due?: string;
  readonly cases?: string;
  readonly agencies?: readonly string[];
  /** The id of the tool. Default: the one in use. */
  readonly tool?: string;
}

/** Posts the fields of a form, as a browser without scripts does. */
export async function post(
  who: ApiClient,
  path: string,
  fields: readonly (readonly [name: string, value: string])[] = [],
): Promise<{ readonly status: number; readonly location: string; readonly text: string }> {
  const { cookie = '', token = '' } = who.session ?? {};
  const response = await fetch(`${who.address}${path}`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams([...fields.map((field) => [...field]), ['form-token', token]]),
    redirect: 'manual',
  });
  const location = response.headers.get('location') ?? '';
  return { status: response.status, location, text: await response.text() };
}

/** Sets a round up, and gives its id. Nobody is asked yet. */
export async function setUpRound(
  coordinator: ApiClient,
  fields: RoundFields = {},
): Promise<string> {
  const { title = 'Neglect', due = '2026-04-30', cases = 'CASE-1', agencies, tool = '' } = fields;
  const { location, text, status } = await post(coordinator, '/rounds/new', [
    ...([
      ['title', title],
      ['due', due],
      ['cases', cases],
      ['tool', tool],
    ] as const),
    ...(agencies ?? ['social-services', 'police']).map((each) => ['agencies', each] as const),
  ]);
  if (!location.startsWith('/rounds/')) throw new Error(`No round: ${status} ${text}`);
  return location.slice('/rounds/'.length);
}

/** The ids of the cases of a round, in its order. */
export async function casesOf(coordinator: ApiClient, round: string): Promise<readonly string[]> {
  const { text } = await coordinator.send('GET', `/rounds/${round}`);
  return [...text.matchAll(/<h3 id="case-([^"]+)">/g)].map(([, id = '']) => id);
}

/** Starts the return that an agency is asked for, and gives it as it is kept. */
export async function startReturn(
  who: ApiClient,
  caseId: string,
): Promise<{ readonly audit: Audit; readonly etag: string }> {
  const { location } = await post(who, `/invitations/${caseId}/start`);
  const { text, etag } = await who.get(location.split('/')[2] ?? '');
  return { audit: JSON.parse(text) as Audit, etag };
}

/** Starts, fills in and submits the return that an agency is asked for. */
export async function giveReturn(
  who: ApiClient,
  caseId: string,
  change: (audit: Audit) => Audit = (audit) => audit,
): Promise<Audit> {
  const { audit, etag } = await startReturn(who, caseId);
  const { id, version } = audit.tool;
  const { text } = await who.send('GET', `/api/tools/${id}/${version}`);
  const filled = change(completeBy(JSON.parse(text) as Tool, audit));
  const saved = await who.save(filled, etag);
  const submitted = await who.submit(audit.id, saved.etag);
  if (submitted.status !== 200) throw new Error(submitted.text);
  return JSON.parse(submitted.text) as Audit;
}

/** The audit with every question of its tool answered, whichever tool that is. */
function completeBy(tool: Tool, audit: Audit): Audit {
  const { answers: known } = complete(audit);
  const questions = tool.sections.flatMap((section) => section.questions);
  const own = questions.map((question) => [question.id, known[question.id]] as const);
  const given = Object.fromEntries(own.filter(([, answer]) => answer !== undefined)) as Answers;
  const filled = answered(audit, given);
  const validation = validateAudit(tool, filled);
  const misfits = new Set(
    validation.ok ? [] : validation.issues.map(({ pointer }) => pointer.split('/')[2]),
  );
  const others = questions
    .filter(({ id }) => !Object.hasOwn(given, id) || misfits.has(id))
    .map((question) => [question.id, plainAnswer(question)] as const);
  return { ...filled, answers: { ...given, ...Object.fromEntries(others) } };
}

function plainAnswer(question: Question): Answer {
  if (question.notApplicable ?? true) return { state: 'not-applicable' };
  if (question.kind === 'choice' && Array.isArray(question.options)) {
    return { state: 'answered', value: question.options[0]?.code ?? '' };
  }
  return { state: 'answered', value: 'As asked' };
}

/** The id of the review of a case, whose discussion the chair begins. */
export async function beginReview(
  chair: ApiClient,
  round: string,
  caseId: string,
): Promise<string> {
  await post(chair, `/rounds/${round}/cases/${caseId}/begin`);
  const { text } = await chair.send('GET', `/rounds/${round}/cases/${caseId}`);
  return /data-review="\/api\/reviews\/([^"]+)"/.exec(text)?.[1] ?? '';
}

/** A review as it is kept. */
export async function readReview(
  who: ApiClient,
  id: string,
): Promise<{ readonly review: Review; readonly etag: string }> {
  const { text, etag } = await who.send('GET', `/api/reviews/${id}`);
  return { review: JSON.parse(text) as Review, etag };
}
