import type { Code, Question, Tool } from '@maat/schema';
import { modelOf, optionsOf } from '../model/tool-model.js';
import { withCodes } from './codes.js';

/** The question that the theme is chosen by, and what can be chosen. */
interface ThemeQuestion {
  readonly question: Extract<Question, { readonly kind: 'choice' | 'choices' }>;
  readonly codes: readonly Code[];
}

/** The question with the role `theme`, if it offers themes to choose from. */
export function themeQuestion(tool: Tool): ThemeQuestion | undefined {
  const question = modelOf(tool).questions.get(tool.roles?.theme ?? '')?.question;
  if (question?.kind !== 'choice' && question?.kind !== 'choices') return undefined;
  const codes = optionsOf(tool, question.options);
  return codes.length > 0 ? { question, codes } : undefined;
}

/** A tool with other themes to choose from: in the question itself, or in its code list. */
export function withThemes(tool: Tool, { question }: ThemeQuestion, codes: readonly Code[]): Tool {
  const { options } = question;
  if ('codeList' in options) return { ...tool, ...withCodes(tool, options.codeList, codes) };
  const anew = { ...question, options: codes };
  const sections = tool.sections.map((section) =>
    section.questions.includes(question)
      ? {
          ...section,
          questions: section.questions.map((each) => (each === question ? anew : each)),
        }
      : section,
  );
  return { ...tool, sections };
}
