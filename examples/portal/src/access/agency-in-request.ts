import type { FastifyRequest } from 'fastify';
import { agencyNameIn } from '../pages/agency-name.js';
import { visitIn } from '../session/visits.js';
import type { Tools } from '../tools/tools.js';

const names = new WeakMap<FastifyRequest, string>();

/** Finds out what the agency of an auditor who asks for a page is called here, for the head of that page. */
export async function learnAgency(request: FastifyRequest, tools: Tools): Promise<void> {
  const person = visitIn(request)?.person;
  if (person?.role !== 'auditor' || person.agency === undefined) return;
  if (request.url.startsWith('/api/')) return;
  names.set(request, agencyNameIn(await tools.forNewAudits(), person.agency));
}

/** What the agency of an auditor is called; undefined where that was not found out. */
export function agencyIn(request: FastifyRequest): string | undefined {
  return names.get(request);
}
