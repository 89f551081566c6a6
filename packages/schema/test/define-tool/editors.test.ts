import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Editor } from './editor.js';
import { typescript5 } from './typescript-5.js';
import { typescript7 } from './typescript-7.js';

const path = fileURLToPath(new URL('sample.ts', import.meta.url));
const text = readFileSync(path, 'utf8');

/** The sample with one piece of its text in the place of another, which is there once. */
function changed(piece: string, other: string): string {
  expect(text.split(piece), piece).toHaveLength(2);
  return text.replace(piece, other);
}

const questions = ['agreed', 'seen', 'hunger', 'dates', 'visitsJudgement', 'overall'];
const factsOf = (ids: readonly string[]) => ids.flatMap((id) => [`answers.${id}`, `states.${id}`]);

/** What is typed (‸ is the cursor) in the place of what, and what an editor must offer there. */
const typed = [
  ["{ var: 'answers.agreed' }", "{ var: 'answers.‸' }", factsOf(questions)],
  ["[{ var: 'answers.agreed' }, 'yes']", "[{ var: '‸' }]", factsOf(questions)],
  ["{ var: 'states.seen' }", "{ var: '‸' }", factsOf(questions)],
  ["'answers.agreed' }, 'yes'", "'answers.agreed' }, '‸'", ['yes', 'never', 'answered', 'poor']],
  ["'flags.unseen'", "'flags.‸'", ['flags.unseen', 'thresholds.most', 'answers.seen']],
  ["'sections.visits.judgement'", "'‸'", ['sections.end.blank', 'grade.atLeast.good']],
  ["'judged.shareAtMost.poor'", "'judged.‸'", ['judged.total', 'judged.exactly.good']],
  ["judgement: 'visitsJudgement'", "judgement: '‸'", ['visitsJudgement', 'overall']],
  ["overallGrade: 'overall'", "overallGrade: '‸'", questions],
  ["requiredFor: ['never']", "requiredFor: ['‸']", ['always', 'never']],
  ["raisedBy: ['never']", "raisedBy: ['‸']", ['always', 'never']],
  ["question: 'seen'", "question: '‸'", ['agreed', 'seen']],
  ["grade: 'poor'", "grade: '‸'", ['good', 'poor']],
  ["baseline: { grade: 'good'", "baseline: { grade: '‸'", ['good', 'poor']],
  ["'Kept?', options: { codeList: 'answers'", "'Kept?', options: { codeList: '‸'", ['answers']],
  ["themePack: 'neglect'", "themePack: '‸'", ['neglect']],
  ["to: ['seen']", "to: ['‸']", questions],
  ["kind: 'text'", "kind: '‸'", ['text', 'narrative', 'table', 'grade']],
] as const;

/** What is wrong in the place of what, and what the compiler must say of it. */
const wrong = [
  ["'answers.agreed'", "'answers.agred'", /"answers\.agred".* Did you mean '"answers\.agreed"'\?/],
  ["'states.seen'", "'states.mood'", /"states\.mood".*"states\.hunger"/],
  ["'flags.unseen'", "'flags.unsen'", /"flags\.unsen".* Did you mean '"flags\.unseen"'\?/],
  [
    "'thresholds.most'",
    "'thresholds.mst'",
    /"thresholds\.mst".* Did you mean '"thresholds\.most"'/,
  ],
  ["'sections.visits.j", "'sections.visit.j", /"sections\.visit\.judgement".* Did you mean/],
  ["'judged.shareAtMost.poor'", "'judged.shareAtMost.bad'", /"judged\.shareAtMost\.bad"/],
  ["judgement: 'visitsJudgement'", "judgement: 'seen'", /"seen".*"overall"/],
  ["overallGrade: 'overall'", "overallGrade: 'overal'", /"overal".* Did you mean '"overall"'\?/],
  ["overallGrade: 'overall'", "overAll: 'overall'", /'overAll' does not exist/],
  ["requiredFor: ['never']", "requiredFor: ['no']", /"no".*"always" \| "never"/],
  ["raisedBy: ['never']", "raisedBy: ['yes']", /"yes".*"always" \| "never"/],
  ["question: 'seen'", "question: 'overall'", /"overall".*"agreed" \| "seen"/],
  ["grade: 'poor'", "grade: 'bad'", /"bad".*"good" \| "poor"/],
  ["baseline: { grade: 'good'", "baseline: { grade: 'bad'", /"bad".*"good" \| "poor"/],
  [
    "'Kept?', options: { codeList: 'answers'",
    "'Kept?', options: { codeList: 'a'",
    /"a".*"answers"/,
  ],
  ["themePack: 'neglect'", "themePack: 'neglekt'", /"neglekt".*"neglect"/],
  ["to: ['seen']", "to: ['sen']", /"sen".* Did you mean '"seen"'\?/],
  ["label: 'Dates'", "lable: 'Dates'", /'lable' does not exist in type .*TableQuestion/],
  ["label: 'How good?'", 'required: true', /Property 'label' is missing/],
  ["kind: 'text'", "kind: 'txt'", /"txt".* Did you mean '"text"'\?/],
  ["  title: 'Sample',\n", '', /Property 'title' is missing/],
] as const;

const compilers = [
  { name: 'TypeScript 5.9', open: typescript5 },
  { name: 'TypeScript 7', open: typescript7 },
];

describe.each(compilers)('in an editor with $name', ({ open }) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await open(path);
  });
  afterAll(() => editor.close());

  it('a tool that is well defined has no errors', async () => {
    expect(await editor.errors(text)).toEqual([]);
  });

  it.each(typed)('in the place of %s, %s is completed', async (piece, other, offered) => {
    const source = changed(piece, other);
    const found = await editor.completions(source.replace('‸', ''), source.indexOf('‸'));
    expect(found).toEqual(expect.arrayContaining([...offered]));
    expect(found).not.toContain('met');
  });

  it.each(wrong)('in the place of %s, %s is told', async (piece, other, said) => {
    const errors = await editor.errors(changed(piece, other));
    expect(errors).toHaveLength(1);
    expect(errors[0]?.replaceAll('\n', ' ')).toMatch(said);
  });
});
