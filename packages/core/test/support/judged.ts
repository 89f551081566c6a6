import type { Section, Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { mark } from './facts.js';

const options = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
] as const;

/** The flags of the form's rules, each with a question: on paper nobody asks. */
const flags = Object.fromEntries(
  Object.entries(westMidlands.flags).map(([id, flag]) => [
    id,
    { ...flag, question: id, raisedBy: ['yes'] },
  ]),
);

export const flagIds: readonly string[] = Object.keys(flags);

const concerns: Section = {
  id: 'concerns',
  title: 'Concerns',
  questions: Object.values(flags).map(({ question, label }) => ({
    id: question,
    kind: 'choice',
    label,
    options,
  })),
};

function judge(section: Section): Section {
  if (!section.area) return section;
  const judgement = `${section.id}Judgement`;
  const asked = mark(judgement);
  const questions = section.questions.map((question) => ({ ...question, noEvidence: true }));
  return { ...section, judgement, questions: [...questions, asked] };
}

const form: Tool = westMidlands;

/** The West Midlands tool with what its rules hang on: judgements, flags, 'no evidence found'. */
export const judgedForm: Tool = {
  ...form,
  id: 'west-midlands-judged',
  sections: [...form.sections.map(judge), concerns],
  flags,
};

/** The questions by which the areas of a tool are judged. */
export function judgementsOf(tool: Tool): readonly string[] {
  return tool.sections.flatMap(({ area, judgement }) => (area && judgement ? [judgement] : []));
}
