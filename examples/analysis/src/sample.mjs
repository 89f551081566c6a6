import { applyOverlay, createAudit, optionsOf } from '@maat/core';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';

const made = applyOverlay(westMidlands, westMidlandsJudged);
if (!made.ok) throw new Error(`The overlay does not apply: ${made.issues[0]?.code}`);

/** The tool that the sample audits are made with: the West Midlands tool with section judgements. */
export const tool = made.tool;

/** Numbers from 0 to 1 that are the same each time (a linear congruential generator). */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Audits that nobody made, the same each time: every kind of answer, N/A, no evidence and blanks.
 *
 * @param {object} options
 * @param {number} options.count How many.
 * @param {number} options.seed What they are drawn from.
 * @param {number} options.year The year of their dates of audit.
 */
export function sampleAudits({ count, seed, year }) {
  const next = numbersFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const id = `sample-${year}-${seed}-${index}`;
    const now = new Date(Date.UTC(year, index % 12, 1 + (index % 28), 9));
    const audit = createAudit(tool, { id, now, caseReference: `C-${year}-${index >> 2}` });
    return { ...audit, answers: answersFrom(next, year) };
  });
}

function answersFrom(next, year) {
  const questions = tool.sections.flatMap((section) => section.questions);
  const answers = questions.flatMap((question) => {
    const answer = answerTo(question, next, year);
    return answer === undefined ? [] : [[question.id, answer]];
  });
  return Object.fromEntries(answers);
}

function answerTo(question, next, year) {
  const chance = next();
  if (chance < 0.05) return undefined;
  if (chance < 0.12 && (question.notApplicable ?? true)) return { state: 'not-applicable' };
  if (chance < 0.18 && question.noEvidence) return { state: 'no-evidence' };
  return { state: 'answered', value: valueTo(question, next, year) };
}

function pick(list, next) {
  return list[Math.floor(next() * list.length)];
}

function dayIn(year, next) {
  const [month, day] = [1 + Math.floor(next() * 12), 1 + Math.floor(next() * 28)];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function valueTo(question, next, year) {
  const codes = () => optionsOf(tool, question.options).map(({ code }) => code);
  switch (question.kind) {
    case 'date':
      return dayIn(year, next);
    case 'number':
      return Math.floor(next() * 10);
    case 'choice':
      return pick(codes(), next);
    case 'choices':
      return [pick(codes(), next)];
    case 'decision':
      return { choice: pick(codes(), next), explanation: 'As the file shows.' };
    case 'grade': {
      const grade = pick(tool.scale.grades, next).id;
      return { grade, ...(question.rationale && { rationale: 'As the file shows.' }) };
    }
    case 'table':
      return rowsOf(question, next, year);
    default:
      return wordsFrom(next);
  }
}

const words =
  'the child was seen alone and said what daily life is like; visits were recorded, a plan followed and agencies met to agree it in good time'.split(
    ' ',
  );

/** Some lines of text, as long as an answer often is. */
function wordsFrom(next) {
  return Array.from({ length: 20 + Math.floor(next() * 60) }, () => pick(words, next)).join(' ');
}

function rowsOf({ columns }, next, year) {
  return Array.from({ length: 1 + Math.floor(next() * 3) }, (_, index) => ({
    id: `r${index + 1}`,
    cells: Object.fromEntries(columns.map((column) => [column.id, cellOf(column, next, year)])),
  }));
}

function cellOf(column, next, year) {
  if (column.kind !== 'date') return 'Team manager';
  if (column.words && next() < 0.2) return { words: 'By the next review' };
  return dayIn(year + 1, next);
}
