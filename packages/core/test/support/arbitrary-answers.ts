import type { Question, Tool } from '@maat/schema';
import fc from 'fast-check';
import { type Answers, graded, noEvidence, notApplicable } from './facts.js';
import { answered } from './kit.js';

function valueFor(question: Question, tool: Tool): fc.Arbitrary<object> {
  switch (question.kind) {
    case 'grade': {
      const grades = (tool.scale?.grades ?? []).map(({ id }) => id);
      const reason = fc.option(fc.constantFrom('Because.', ' '), { nil: undefined });
      return fc
        .tuple(fc.constantFrom(...grades), reason)
        .map(([grade, rationale]) => graded(grade, rationale));
    }
    case 'choice':
      return fc.constantFrom('yes', 'no').map((code) => answered(code));
    case 'decision':
      return fc.constantFrom('yes', 'no').map((choice) => answered({ choice }));
    case 'table': {
      const [first = { id: 'what' }, second = first] = question.columns;
      const cells = fc.constantFrom({ [first.id]: 'Visit' }, { [second.id]: 'Ann' }, {});
      return fc
        .array(cells, { maxLength: 3 })
        .map((rows) => answered(rows.map((each, index) => ({ id: `r${index}`, cells: each }))));
    }
    default:
      return fc.constantFrom('Said.', 'yes', ' ').map((words) => answered(words));
  }
}

function answerTo(question: Question, tool: Tool): fc.Arbitrary<object | undefined> {
  const none = question.noEvidence ? [fc.constant(noEvidence)] : [];
  const value = valueFor(question, tool);
  return fc.oneof(value, value, fc.constant(undefined), fc.constant(notApplicable), ...none);
}

/** Answers to some of the questions of a tool. */
export function answersTo(tool: Tool): fc.Arbitrary<Answers> {
  const questions = tool.sections.flatMap((section) => section.questions);
  const all = fc.record(
    Object.fromEntries(questions.map((question) => [question.id, answerTo(question, tool)])),
  );
  return all.map((answers) => {
    const given = Object.entries(answers);
    return Object.fromEntries(
      given.filter((each): each is [string, object] => each[1] !== undefined),
    );
  });
}
