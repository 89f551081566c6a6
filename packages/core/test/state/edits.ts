import type { AnswerValue, Evidence, Question, Tool } from '@maat/schema';
import fc from 'fast-check';
import type { AuditSession } from '../../src/state/audit-session.js';
import type { Change } from '../../src/state/change.js';

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const typedPart = fc.string({ maxLength: 10 });
const date: fc.Arbitrary<AnswerValue> = fc.oneof(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10)),
  fc.record({ day: typedPart, month: typedPart, year: typedPart }),
);
const number: fc.Arbitrary<AnswerValue> = fc.oneof(
  fc.integer(),
  text.map((typed) => ({ typed })),
);
const rowId = fc.integer({ min: 1, max: 99 }).map((count) => `row-${count}`);

/** A value that a question takes. */
function valueFor(question: Question, tool: Tool): fc.Arbitrary<AnswerValue> {
  switch (question.kind) {
    case 'date':
      return date;
    case 'number':
      return number;
    case 'choice':
      return fc.constantFrom(...codesOf(question.options));
    case 'choices':
      return fc.subarray(codesOf(question.options), { minLength: 1 });
    case 'decision':
      return fc.oneof(
        fc.record({ choice: fc.constantFrom(...codesOf(question.options)) }),
        fc.record({ explanation: text }),
      );
    case 'grade':
      return fc.record({
        grade: fc.constantFrom(...(tool.scale?.grades ?? []).map(({ id }) => id)),
      });
    case 'table':
      return fc
        .uniqueArray(rowId, { minLength: 1, maxLength: 4 })
        .chain((ids) =>
          fc.tuple(...ids.map((id) => text.map((action) => ({ id, cells: { action } })))),
        );
    default:
      return text;
  }
}

function codesOf(options: unknown): string[] {
  return (options as readonly { code: string }[]).map(({ code }) => code);
}

/** A change that a session takes, or undo, redo or a checkpoint. */
export type Edit = Change | { readonly type: 'undo' | 'redo' | 'checkpoint' };

const control: fc.Arbitrary<Edit> = fc
  .constantFrom('undo' as const, 'redo' as const, 'checkpoint' as const)
  .map((type) => ({ type }));

/** Changes of all types, to all questions of a tool. */
export function change(tool: Tool): fc.Arbitrary<Change> {
  const questions = tool.sections.flatMap((section) => section.questions);
  return fc.constantFrom(...questions).chain((question): fc.Arbitrary<Change> => {
    const id = { question: question.id };
    const reason = fc.option(fc.string(), { nil: undefined });
    const withReason = (type: 'not-applicable' | 'no-evidence') =>
      reason.map((why) => ({ type, ...id, ...(why !== undefined && { reason: why }) }));
    const evidence: fc.Arbitrary<readonly Evidence[]> = fc.uniqueArray(
      rowId.map((row) => ({ id: row, what: 'seen' })),
      { selector: ({ id: row }) => row, maxLength: 3 },
    );
    return fc.oneof(
      {
        weight: 4,
        arbitrary: valueFor(question, tool).map((value) => ({
          type: 'set' as const,
          ...id,
          value,
        })),
      },
      fc.constant({ type: 'clear' as const, ...id }),
      fc.constant({ type: 'bring-back' as const, ...id }),
      ...(question.notApplicable === false ? [] : [withReason('not-applicable')]),
      ...(question.noEvidence ? [withReason('no-evidence')] : []),
      ...(question.evidence
        ? [evidence.map((rows) => ({ type: 'evidence' as const, ...id, evidence: rows }))]
        : []),
    );
  });
}

/** Whole sessions of editing. */
export function edits(tool: Tool): fc.Arbitrary<readonly Edit[]> {
  return fc.array(fc.oneof({ weight: 5, arbitrary: change(tool) as fc.Arbitrary<Edit> }, control), {
    maxLength: 40,
  });
}

/** Makes an edit. */
export function make(session: AuditSession, edit: Edit): void {
  if ('question' in edit) session.apply(edit);
  else session[edit.type]();
}
