import type { OverlayChange, Question } from '@maat/schema';
import { isSameJson } from '../model/same-json.js';
import { modelOf } from '../model/tool-model.js';
import { knownKinds } from '../validate/tool/known-kinds.js';
import { differingMembers } from './differing-members.js';
import type { Trail } from './trail.js';

/** The changes that make a question what it should be, where it stands. */
export function diffQuestion(trail: Trail, target: Question): void {
  const { id } = target;
  const now = modelOf(trail.tool).questions.get(id)?.question;
  if (now === undefined || isSameJson(now, target)) return;
  if (!(knownKinds.has(now.kind) && knownKinds.has(target.kind))) {
    // A kind that this version does not know may have members that cannot be set.
    trail.make({ change: 'replace-question', question: id, by: target });
    return;
  }
  const members = differingMembers(now, target, ['id', 'hidden']);
  if (members) trail.make({ change: 'set-question', question: id, ...members } as OverlayChange);
  if (isSameJson(now.hidden, target.hidden)) return;
  trail.make(
    target.hidden
      ? { change: 'hide-question', question: id, ...target.hidden }
      : { change: 'show-question', question: id },
  );
}
