import type { Question, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';

/** What an auditor gives as the answer to a question. */
export interface Typed {
  /** Typed into a text box, or pasted if it is long. */
  readonly text?: string;
  /** The code of the option, or the id of the grade. */
  readonly option?: string;
  /** Typed into day, month and year. */
  readonly date?: { readonly day: string; readonly month: string; readonly year: string };
  readonly notApplicable?: { readonly reason: string };
  readonly rows?: readonly Readonly<Record<string, string>>[];
}

/** 50 kB as they come from a word processor. */
export const pasted = Array.from(
  { length: 700 },
  (_, index) =>
    `${index} • “Rwy’n iawn” – אני בסדר – أنا بخير – 👨‍👩‍👧 – e\u0301 \u00a0 end of line.`,
)
  .join('\n')
  .concat('\n\n\t trailing \u2028\u3000');

const words: readonly string[] = [
  'Ŵyneb y plentyn: ‘Dw i’n teimlo’n saff’',
  'קולו של הילד: "אני בטוח"',
  'صوت الطفل: «أنا بأمان» \u200f(2026)',
  '👩🏽‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🫶 e\u0301é',
  '  spaces before, behind and  between  ',
  '<b>not bold</b> & "quoted" \'twice\' \\ %s {{x}}',
];

const tool: Tool = westMidlands;
const yesterday = new Date(Date.now() - 86_400_000);

/** Something for every question of the form, by its id. */
export const typed: ReadonlyMap<string, Typed> = new Map(
  tool.sections
    .flatMap(({ questions }) => questions)
    .map((question, index) => [question.id, answerTo(question, words[index % words.length] ?? '')]),
);

function answerTo(question: Question, text: string): Typed {
  if (question.id === 'goodPractice') return { text: pasted };
  if (question.id === 'disagreements') return { notApplicable: { reason: `None. ${text}` } };
  switch (question.kind) {
    case 'date':
      return {
        date: {
          day: String(yesterday.getUTCDate()),
          month: yesterday.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' }),
          year: String(yesterday.getUTCFullYear()),
        },
      };
    case 'choice':
      return { option: 'adult' };
    case 'decision':
      return {
        option: 'codeList' in question.options ? '' : (question.options[0]?.code ?? ''),
        text,
      };
    case 'grade':
      return { option: 'requires-improvement' };
    case 'table':
      return {
        rows: [
          { action: `First ${text}`, personResponsible: 'Example Manager', timescale: text },
          { action: `Second\n${text}`, personResponsible: text, timescale: 'by the next review' },
        ],
      };
    case 'narrative':
      return { text: `${text}\n\nAnd a second paragraph on ${question.id}.` };
    default:
      return { text: `${question.id} ${text}` };
  }
}

/** The answer that an audit must hold after that, save the ids of rows. */
export function expectedAnswer(id: string): unknown {
  const { text, option, date, notApplicable, rows } = typed.get(id) ?? {};
  if (notApplicable) return { state: 'not-applicable', reason: notApplicable.reason };
  const answered = (value: unknown) => ({ state: 'answered', value });
  if (date) return answered(yesterday.toISOString().slice(0, 10));
  if (rows) {
    return answered(
      rows.map(({ timescale, ...cells }) => ({
        id: 'a row',
        cells: { ...cells, timescale: { words: timescale } },
      })),
    );
  }
  if (id === 'subject') return answered(option);
  if (id === 'overallGrade') return answered({ grade: option });
  return option === undefined ? answered(text) : answered({ choice: option, explanation: text });
}
