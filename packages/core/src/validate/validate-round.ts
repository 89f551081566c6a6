import type { Round, RoundCase, Tool } from '@maat/schema';
import { at, atEach } from '../issue/at.js';
import { type Issue, joined } from '../issue/issue.js';
import { modelOf } from '../model/tool-model.js';
import { toolFaults } from './audit-fit.js';
import { compiledStructureOf } from './compiled-structure.js';
import { isRound } from './generated/round.js';
import { type NamesInTool, namesIn, repeated } from './names-in-tool.js';
import { type Validation, validationOf } from './validation.js';

/**
 * Whether unknown input is a round with a tool: first its structure, then whether it names this tool
 * in this version, then whether cases and agencies are there once, and the tool knows them.
 *
 * @param tool The tool. It must be one (`validateTool`).
 * @param value What JSON.parse gave, or anything else. Nothing it holds makes this throw.
 * @returns The same value, not a copy of it; or every issue.
 */
export function validateRound(tool: Tool, value: unknown): Validation<Round> {
  const round = value as Round;
  const { issues } = compiledStructureOf(isRound, value);
  if (issues.length > 0) return validationOf(round, issues);
  const otherTool = toolFaults(modelOf(tool), round.tool);
  return validationOf(round, otherTool.length > 0 ? otherTool : faults(tool, round));
}

function faults(tool: Tool, { cases }: Round): readonly Issue[] {
  const names = namesIn(tool);
  const twice = [
    ...repeated(cases, 'id', ({ id }) => id),
    ...repeated(cases, 'reference', ({ reference }) => reference),
  ];
  return at(
    'cases',
    joined(
      twice,
      atEach(cases, (each) => caseFaults(names, each)),
    ),
  );
}

function caseFaults(names: NamesInTool, { subject, invitations }: RoundCase): readonly Issue[] {
  const ofInvitations = joined(
    repeated(invitations, 'agency', ({ agency }) => agency),
    atEach(invitations, ({ agency }) => at('agency', names.agency(agency))),
  );
  return joined(at('subject', names.subject(subject)), at('invitations', ofInvitations));
}
