import type { Question, Tool } from '@maat/schema';
import type { ToolChange } from '../issue/tool-change.js';
import { keptInOrder } from '../model/kept-in-order.js';
import { isSameJson } from '../model/same-json.js';
import { modelOf, type QuestionPlace } from '../model/tool-model.js';
import { memberChanges, shown, type Thing, thingOf } from './entry-changes.js';
import { byId } from './place.js';

/** In what the questions of a tool differ from those of another, in the order of the form. */
export function questionChanges(before: Tool, after: Tool): readonly ToolChange[] {
  if (before.sections === after.sections) return [];
  const [old, now] = [modelOf(before), modelOf(after)];
  const removed = [...old.questions.values()].filter(
    ({ question }) => !now.questions.has(question.id),
  );
  return [
    ...removed.map((place): ToolChange => ({ kind: 'removed', ...placed(place, place) })),
    ...after.sections.flatMap((section) => {
      const there = old.sections.get(section.id)?.questions ?? [];
      if (there === section.questions) return [];
      const kept = keptInOrder(there.map(byId), section.questions.map(byId));
      return section.questions.flatMap((question) =>
        changesOf({ question, section }, old.questions.get(question.id), kept.has(question.id)),
      );
    }),
  ];
}

function changesOf(
  place: QuestionPlace,
  before: QuestionPlace | undefined,
  isKept: boolean,
): readonly ToolChange[] {
  if (before === undefined) return [{ kind: 'added', ...placed(place, place) }];
  const thing = placed(before, place);
  const from = before.section.id === place.section.id ? {} : { from: before.section.id };
  return [
    ...(isKept ? [] : [{ kind: 'moved', ...thing, ...from } as const]),
    ...memberChanges(thing, before.question, place.question, ['hidden']),
    ...hiddenChanges(thing, before.question, place.question),
  ];
}

function hiddenChanges(thing: Thing, before: Question, after: Question): readonly ToolChange[] {
  if (isSameJson(before.hidden, after.hidden)) return [];
  if (after.hidden === undefined) return [{ kind: 'shown', ...thing }];
  const { justification } = after.hidden;
  return [{ kind: 'hidden', ...thing, ...shown(before.hidden?.justification, justification) }];
}

/** A question by the words that it had, in the section that it has. */
function placed({ question }: QuestionPlace, { section }: QuestionPlace): Thing {
  return thingOf({ what: 'question', in: section.id }, question.id, question);
}
