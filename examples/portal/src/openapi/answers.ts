import { Problem, type ProblemKind } from '../problem/problem.js';
import { schemaNamed } from './schemas.js';

/** Refusals that any request may meet with. */
const toAll: readonly ProblemKind[] = [
  ...(['bad-request', 'signed-out', 'not-allowed', 'other-host'] as const),
  ...(['locked-out', 'too-many', 'unexpected'] as const),
];
/** Refusals that any change may meet with. */
export const toChanges: readonly ProblemKind[] = ['other-site', 'form-token'];
/** Those that any body may meet with. */
export const toBodies: readonly ProblemKind[] = [
  'not-json',
  'not-valid',
  'not-json-type',
  'too-large',
];
/** Those of who names another version of an audit. */
export const toVersions: readonly ProblemKind[] = ['if-match-missing', 'stale', 'submitted'];

/** One response a status: its description names each kind of refusal that has it. */
export function refusals(...kinds: readonly ProblemKind[]): Record<string, object> {
  const titles = new Map<number, string[]>();
  for (const kind of new Set([...toAll, ...kinds])) {
    const { status, title } = new Problem(kind, { detail: '' });
    titles.set(status, [...(titles.get(status) ?? []), title]);
  }
  return Object.fromEntries(
    [...titles].map(([status, each]) => [
      String(status),
      {
        description: `${each.join('. ')}.`,
        content: { 'application/problem+json': { schema: schemaNamed('Problem') } },
      },
    ]),
  );
}

function json(schema: object): object {
  return { content: { 'application/json': { schema } } };
}

/** A response that is meant. */
export function answer(description: string, schema: object, headers: object = {}): object {
  return { description, headers, ...json(schema) };
}

/** What is sent. */
export function body(name: string): object {
  return { required: true, ...json(schemaNamed(name)) };
}

const text = { type: 'string' };
/** The version of what is answered. */
export const etag = {
  ETag: { description: 'The version, for If-Match.', required: true, schema: text },
};
/** A part of an address. */
export function inPath(name: string, description: string): object {
  return { name, in: 'path', required: true, description, schema: text };
}

/** The version that is changed. */
export const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The ETag of the version that is changed, or several with commas between them.',
  schema: text,
};
