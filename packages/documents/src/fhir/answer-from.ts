import type { Question } from '@maat/schema';
import { membersIn } from './extension.js';
import { given, listOf, memberOf, textOf } from './json.js';
import { absentReason } from './urn.js';
import { codeIn, partsIn, valueIn } from './value-item.js';

/**
 * The answer that an item holds by itself, without the exact one that may stand beside it.
 *
 * @param item An item of a QuestionnaireResponse, of any shape.
 * @returns The answer, of any shape; undefined where nothing is answered.
 */
export function answerFrom(question: Question, item: unknown): object | undefined {
  const { state, reason } = membersIn(item);
  const absent = state ?? absenceIn(item);
  const answers = listOf(item, 'answer');
  if (absent !== undefined && answers.length === 0) return given({ state: absent, reason });
  const parts = [...listOf(item, 'item'), ...answers.flatMap((answer) => listOf(answer, 'item'))];
  const value = valueFrom(question, answers, parts);
  const evidence = itemsAt(parts, `${question.id}/evidence`).map((row) =>
    evidenceFrom(`${question.id}/evidence`, row),
  );
  const said = partsIn({ value, evidence: evidence.length > 0 ? evidence : undefined });
  return said && { state: 'answered', ...said };
}

/** What another program says by FHIR's own words. */
function absenceIn(item: unknown): string | undefined {
  const reason = listOf(item, 'extension').find((each) => textOf(each, 'url') === absentReason);
  return memberOf(reason, 'valueCode') === 'not-applicable' ? 'not-applicable' : undefined;
}

function valueFrom(
  question: Question,
  answers: readonly unknown[],
  parts: readonly unknown[],
): unknown {
  const { id, kind } = question;
  const words = (name: string) => valueAt('text', parts, `${id}/${name}`);
  switch (kind) {
    case 'decision':
      return partsIn({ choice: codeIn(answers[0]), explanation: words('explanation') });
    case 'grade':
      return partsIn({ grade: codeIn(answers[0]), rationale: words('rationale') });
    case 'table': {
      const rows = itemsAt(parts, `${id}/rows`).map((row) => ({
        ...membersIn(row),
        cells: given(
          Object.fromEntries(
            question.columns.map((column) => [
              column.id,
              valueAt(column.kind, listOf(row, 'item'), `${id}/columns/${column.id}`),
            ]),
          ),
        ),
      }));
      return rows.length > 0 ? rows : undefined;
    }
    default:
      // An answer may be there for its evidence alone.
      return valueIn(
        kind,
        answers.filter((answer) => Object.keys(answer ?? {}).some((name) => name !== 'item')),
      );
  }
}

function evidenceFrom(at: string, row: unknown): object {
  const parts = listOf(row, 'item');
  const part = (kind: string, name: string) => valueAt(kind, parts, `${at}/${name}`);
  const answered = (name: string) => memberOf(answersAt(parts, `${at}/${name}`)[0], 'valueBoolean');
  return given({
    ...membersIn(row),
    what: part('text', 'what'),
    when: part('date', 'when'),
    contactType: part('choice', 'contactType'),
    invited: answered('invited'),
    attended: answered('attended'),
  });
}

function itemsAt(items: readonly unknown[], linkId: string): readonly unknown[] {
  return items.filter((item) => textOf(item, 'linkId') === linkId);
}

function answersAt(items: readonly unknown[], linkId: string): readonly unknown[] {
  return itemsAt(items, linkId).flatMap((item) => listOf(item, 'answer'));
}

function valueAt(kind: string, items: readonly unknown[], linkId: string): unknown {
  return valueIn(kind, answersAt(items, linkId));
}
