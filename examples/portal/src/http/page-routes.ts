import type { Audit } from '@maat/schema';
import type { FastifyInstance } from 'fastify';
import type { AuditsFor } from '../audits/audits.js';
import { warningsOf } from '../audits/warnings.js';
import { askedList } from '../pages/asked-list.js';
import { fillInPage, printPage, viewPage } from '../pages/audit-pages.js';
import { copiesPage } from '../pages/copies-page.js';
import { formLanguage, inLanguage } from '../pages/form-language.js';
import type { Page } from '../pages/layout.js';
import { listPage } from '../pages/list-page.js';
import { movePage } from '../pages/move-page.js';
import { boardPage, returnsPage } from '../pages/returns-pages.js';
import { startPage } from '../pages/start-page.js';
import type { PapersFor } from '../papers/papers.js';
import type { Rounds } from '../rounds/rounds.js';
import type { Person } from '../session/person.js';
import { personOf } from '../session/visits.js';
import type { Tools } from '../tools/tools.js';
import { sendPage } from './send-page.js';

interface ById {
  readonly Params: { readonly id: string };
}

interface InLanguage extends ById {
  readonly Querystring: { readonly language?: unknown };
}

/** What the pages take from their surroundings. */
export interface PageParts {
  readonly audits: AuditsFor;
  readonly rounds: (person: Person) => Rounds;
  readonly papers: PapersFor;
  readonly tools: Tools;
  readonly now: () => Date;
}

const dayLength = 10;

/** The pages. */
export function pageRoutes(app: FastifyInstance, parts: PageParts): void {
  const { audits, tools } = parts;
  /** Whether an audit was begun with another tool than new ones are. */
  async function isBehind({ tool, status }: Audit): Promise<boolean> {
    const [current] = await tools.forNewAudits();
    return status === 'in-progress' && (tool.id !== current.id || tool.version !== current.version);
  }

  app.get('/', async (request, reply) =>
    sendPage(request, reply, await firstPage(parts, personOf(request))),
  );

  app.get('/audits/new', async (request, reply) =>
    sendPage(request, reply, startPage(await tools.forNewAudits())),
  );

  app.get<InLanguage>('/audits/:id', async (request, reply) => {
    const { params, query } = request;
    const { audit } = await audits(personOf(request)).find(params.id);
    const tool = await tools.of(audit);
    const language = formLanguage(tool, query.language);
    return sendPage(request, reply, viewPage(tool, audit, await isBehind(audit), language));
  });

  app.get<InLanguage>('/audits/:id/fill-in', async (request, reply) => {
    const { params, query } = request;
    const { audit } = await audits(personOf(request)).find(params.id);
    const tool = await tools.of(audit);
    const language = formLanguage(tool, query.language);
    if (audit.status === 'submitted') {
      return reply.redirect(`/audits/${audit.id}${inLanguage(language)}`, 303);
    }
    return sendPage(request, reply, fillInPage(tool, audit, await isBehind(audit), language));
  });

  app.get<ById>('/audits/:id/move', async (request, reply) => {
    const { params } = request;
    const move = await audits(personOf(request)).move(params.id);
    if (move === undefined) return reply.redirect(`/audits/${params.id}/fill-in`, 303);
    return sendPage(request, reply, movePage(move));
  });

  app.get<ById>('/audits/:id/copies', async (request, reply) => {
    const { id } = request.params;
    const own = audits(personOf(request));
    const { audit } = await own.find(id);
    return sendPage(request, reply, copiesPage(audit, await own.copies(id)));
  });

  app.get<InLanguage>('/audits/:id/print', async (request, reply) => {
    const { params, query } = request;
    const { audit } = await audits(personOf(request)).find(params.id);
    const tool = await tools.of(audit);
    const language = formLanguage(tool, query.language);
    const warnings = warningsOf({ tool, audit, language });
    return sendPage(request, reply, printPage(tool, audit, warnings, language));
  });
}

/**
 * What somebody sees first: what the own agency is asked for and its audits, all returns, or the copies
 * and papers made for the board.
 */
async function firstPage(parts: PageParts, person: Person): Promise<Page> {
  const audits = parts.audits(person);
  if (person.role === 'board') {
    return boardPage(await audits.boardCopies(), await parts.papers(person).list());
  }
  if (person.role !== 'auditor') {
    const tools = await parts.tools.forNewAudits();
    return returnsPage(await audits.list(), await audits.unfinished(), tools);
  }
  const today = parts.now().toISOString().slice(0, dayLength);
  const asked = askedList(await parts.rounds(person).asked(), today);
  return listPage(await audits.list(), { asked, papers: await parts.papers(person).list() });
}
