import type { Paragraph, Tool } from '@maat/schema';
import { error, type Issue, noIssues } from '../../issue/issue.js';
import { askedOrder } from '../../model/asked-order.js';
import { optionsOf, type ToolModel } from '../../model/tool-model.js';
import { eachQuestion } from './each-question.js';

/**
 * Whether each theme pack can be brought by an answer, and whether what is said to belong to a pack
 * belongs to one that the tool has.
 */
export function themePackIssues(model: ToolModel): readonly Issue[] {
  const { tool } = model;
  const known = new Set((tool.themePacks ?? []).map(({ id }) => id));
  const named = [...inQuestions(tool), ...inParagraphs(tool)];
  return [
    ...unlinked(model),
    ...named.flatMap(({ themePack, pointer }) =>
      known.has(themePack) ? [] : error('tool.unknown-reference', pointer),
    ),
    ...circles(model),
  ];
}

/** A pack is brought by a code of the question with the role `theme`, and by nothing else. */
function unlinked({ tool, questions }: ToolModel): readonly Issue[] {
  const question = questions.get(tool.roles?.theme ?? '')?.question;
  const isChoice = question?.kind === 'choice' || question?.kind === 'choices';
  const codes = new Set(isChoice ? optionsOf(tool, question.options).map(({ code }) => code) : []);
  return (tool.themePacks ?? []).flatMap(({ theme }, index) =>
    codes.has(theme) ? [] : error('tool.theme-pack-unlinked', `/themePacks/${index}/theme`),
  );
}

/** The theme must not hang on a question that a theme brings. */
function circles(model: ToolModel): readonly Issue[] {
  const theme = model.tool.roles?.theme ?? '';
  const circle = askedOrder(model).get(theme)?.circle;
  if (circle === undefined) return noIssues;
  return eachQuestion(model.tool).flatMap(({ question, pointer }) => {
    if (question.themePack === undefined || !circle.has(question.id)) return [];
    const questions = [...circle].slice(0, 20);
    return error('tool.condition-circle', `${pointer}/themePack`, { questions });
  });
}

interface Named {
  readonly themePack: string;
  readonly pointer: string;
}

function inQuestions(tool: Tool): readonly Named[] {
  return eachQuestion(tool).flatMap(({ question: { themePack, guidance }, pointer }) => [
    ...(themePack === undefined ? [] : [{ themePack, pointer: `${pointer}/themePack` }]),
    ...inList(guidance, `${pointer}/guidance`),
  ]);
}

function inParagraphs({ purpose, guidance, sections, scale }: Tool): readonly Named[] {
  return [
    ...inList(purpose?.paragraphs, '/purpose/paragraphs'),
    ...inList(guidance?.paragraphs, '/guidance/paragraphs'),
    ...sections.flatMap((section, at) => inList(section.guidance, `/sections/${at}/guidance`)),
    ...(scale?.grades ?? []).flatMap(({ descriptor }, at) =>
      inList(descriptor, `/scale/grades/${at}/descriptor`),
    ),
  ];
}

function inList(paragraphs: readonly Paragraph[] | undefined, pointer: string): readonly Named[] {
  return (paragraphs ?? []).flatMap(({ themePack }, index) =>
    themePack === undefined ? [] : [{ themePack, pointer: `${pointer}/${index}/themePack` }],
  );
}
