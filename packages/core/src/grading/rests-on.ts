import type { ToolModel } from '../model/tool-model.js';

/**
 * The questions that facts of grading rest on, in the order of the form. Not those of a whole
 * section: a share of all answers leads to no one question, and the chosen grade is its own.
 *
 * @param model The tool.
 * @param paths The paths of the facts.
 */
export function restsOn(model: ToolModel, paths: Iterable<string>): readonly string[] {
  const found = new Set([...paths].flatMap((path) => questionsOf(model, path)));
  return [...model.questions.keys()].filter((id) => found.has(id));
}

function questionsOf(model: ToolModel, path: string): readonly (string | undefined)[] {
  const [root = '', name = '', third = ''] = path.split('.');
  const { sections, flags = {}, roles = {} } = model.tool;
  switch (root) {
    case 'answers':
    case 'states':
      return [name];
    case 'flags':
      return [Object.hasOwn(flags, name) ? flags[name]?.question : undefined];
    case 'judged':
      return sections.flatMap(({ area, judgement }) => (area ? judgement : []));
    case 'sections':
      return third === 'judgement' ? [model.sections.get(name)?.judgement] : [];
    case 'actions':
      return [roles.actions];
    case 'learning':
      return [name === 'goodPractice' ? roles.goodPractice : roles.improvements];
    default:
      return [];
  }
}
