import type { Question, Tool } from '@maat/schema';
import { optionsOf } from '../../src/model/tool-model.js';

/** A tool without what would keep it from holding together: names of what is not there, mostly. */
export function held(tool: Tool): Tool {
  const questions = tool.sections.flatMap((section) => section.questions);
  const needsScale = questions.some(({ kind }) => kind === 'grade') && tool.scale === undefined;
  return withLinkedPacks({
    ...tool,
    ...(tool.roles && { roles: Object.fromEntries(rolesOf(tool, questions)) }),
    ...(needsScale && { scale: { id: 'one', grades: [{ id: 'high', label: 'High' }] } }),
  });
}

const inWords = ['text', 'narrative', 'choice', 'choices', 'hologram'];

function rolesOf({ roles = {} }: Tool, questions: readonly Question[]) {
  return Object.entries(roles).filter(([, asked]) =>
    questions.some(({ id, kind }) => id === asked && inWords.includes(kind)),
  );
}

/** Theme packs whose theme can be chosen, and no marks of others. */
function withLinkedPacks(tool: Tool): Tool {
  const asked = tool.sections
    .flatMap((section) => section.questions)
    .find(({ id }) => id === tool.roles?.theme);
  const codes = asked && 'options' in asked ? optionsOf(tool, asked.options) : [];
  const isChosen = asked?.kind === 'choice' || asked?.kind === 'choices';
  const themePacks = tool.themePacks?.filter(
    ({ theme }) => isChosen && codes.some(({ code }) => code === theme),
  );
  const marked = <PART extends { readonly themePack?: string }>(part: PART): PART => {
    const { themePack, ...rest } = part;
    const isThere = themePacks?.some(({ id }) => id === themePack);
    return themePack === undefined || isThere ? part : (rest as PART);
  };
  return {
    ...tool,
    ...(themePacks && { themePacks }),
    sections: tool.sections.map((section) => ({
      ...section,
      ...(section.guidance && { guidance: section.guidance.map(marked) }),
      questions: section.questions.map((question) => {
        if (question !== asked) return marked(question);
        const { themePack: _, ...rest } = question;
        return rest as Question;
      }),
    })),
  };
}
