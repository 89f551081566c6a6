import type { Section, Tool } from '@maat/schema';
import fc from 'fast-check';
import { validateTool } from '../../src/validate/validate-tool.js';
import { held } from './held-together.js';
import { wholeTools } from './whole-tools.js';

/** A list with some items in the place of others. */
function spliced<ITEM>(items: readonly ITEM[], start: number, gone: number, ...more: ITEM[]) {
  return [...items.slice(0, start), ...more, ...items.slice(start + gone)];
}

type Edit = (tool: Tool, other: Tool) => Tool;

const ofSections =
  (change: (sections: Section[], other: Tool) => readonly Section[]): Edit =>
  (tool, other) => ({ ...tool, sections: change([...tool.sections], other) });

const moveSection = (from: number, to: number): Edit =>
  ofSections((all) => spliced(all, to % all.length, 0, ...all.splice(from % all.length, 1)));

const moveQuestion = (from: number, to: number): Edit =>
  ofSections((all) => {
    const source = all[from % all.length];
    const question = source?.questions[to % source.questions.length];
    if (source === undefined || question === undefined || source.questions.length < 2) return all;
    const target = all[to % all.length];
    return all.map((section) => {
      const left = section.questions.filter((each) => each !== question);
      if (section !== target) return { ...section, questions: left };
      return { ...section, questions: spliced(left, from % (left.length + 1), 0, question) };
    });
  });

const takeQuestions = (count: number): Edit =>
  ofSections((all, other) => {
    const theirs = other.sections.flatMap((section) => section.questions).slice(0, count % 4);
    return all.map((section) => ({
      ...section,
      questions: section.questions.map((each) => theirs.find(({ id }) => id === each.id) ?? each),
    }));
  });

const dropQuestion = (from: number, to: number): Edit =>
  ofSections((all) =>
    all.map((section, index) =>
      index === from % all.length && section.questions.length > 1
        ? { ...section, questions: spliced(section.questions, to % section.questions.length, 1) }
        : section,
    ),
  );

const reword = (from: number): Edit =>
  ofSections((all) =>
    all.map((section, index) =>
      index === from % all.length
        ? { ...section, questions: section.questions.map((each) => ({ ...each, label: 'Anew' })) }
        : section,
    ),
  );

const memberNames = ['rules', 'scale', 'codeLists', 'translations', 'themePacks', 'roles', 'flags'];
const takeMember =
  (index: number): Edit =>
  (tool, other) => {
    const name = memberNames[index % memberNames.length] ?? '';
    const { [name as keyof Tool]: _, ...rest } = tool;
    const taken = Object.entries(other).filter(([each]) => each === name);
    return { ...rest, ...Object.fromEntries(taken) } as Tool;
  };

const edit: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom(moveSection, moveQuestion, takeQuestions, dropQuestion, reword, takeMember),
    fc.nat(20),
    fc.nat(20),
  )
  .map(([make, from, to]) => make(from, to));

/** Pairs of tools: unrelated ones, and ones that a few edits make of one another. */
export const toolPairs: fc.Arbitrary<readonly [Tool, Tool]> = fc
  .tuple(wholeTools, wholeTools, fc.option(fc.array(edit, { minLength: 1, maxLength: 4 })))
  .map(([one, other, edits]) => {
    const edited = edits?.reduce((tool, each) => each(tool, other), one) ?? other;
    return [one, { ...held(edited), version: '1.1.0' }] as const;
  })
  .filter(([, other]) => validateTool(other).ok);
