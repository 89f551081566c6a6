import type { Question, RedactionProfile, Tool, Treatment } from '@maat/schema';
import { detailKinds, practiceKinds } from './kinds.js';

/**
 * What becomes of the answer to a question: what the profile says of the question itself, of its
 * role, or of its sensitivity, in this order.
 */
export function treatmentOf(profile: RedactionProfile, tool: Tool, question: Question): Treatment {
  const own = ownTreatment(profile, tool, question.id);
  if (own !== undefined) return isKnown(question.kind) ? own : allOrNothing(own);
  if (profile.reference === 'withhold' && tool.roles?.caseReference === question.id) {
    return 'withhold';
  }
  const { kind, sensitivity = 'unstated' } = question;
  const treatment = profile.sensitivity[sensitivity];
  if (!isKnown(kind)) return allOrNothing(treatment);
  // A name, an age or a day: where it may be about people, no mask is enough.
  const isDetail = detailKinds.has(kind) && sensitivity !== 'none';
  return treatment === 'mask' && isDetail ? 'withhold' : treatment;
}

/** Whether this version knows where the texts and the codes of a kind are. */
function isKnown(kind: string): boolean {
  return detailKinds.has(kind) || practiceKinds.has(kind);
}

function allOrNothing(treatment: Treatment): Treatment {
  return treatment === 'keep' ? 'keep' : 'withhold';
}

/** What a profile says of a single question. */
function ownTreatment(
  { questions = {}, roles = {} }: RedactionProfile,
  tool: Tool,
  id: string,
): Treatment | undefined {
  if (Object.hasOwn(questions, id)) return questions[id];
  const role = Object.entries(tool.roles ?? {}).find(
    ([name, question]) => question === id && Object.hasOwn(roles, name),
  );
  return role === undefined ? undefined : roles[role[0] as keyof typeof roles];
}
