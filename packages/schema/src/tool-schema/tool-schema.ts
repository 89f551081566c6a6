import { auditSchema } from '../audit/audit.js';
import { type PublishedSchema, publish } from '../published.js';
import type { Question, Tool } from '../tool/types.js';
import { answerTo, evidenceWith, sharedStates } from './answer-to.js';
import { closed } from './closed.js';
import { codesOf, wordSchema } from './codes.js';
import { sharedValues } from './value-to.js';
import { printed } from './words.js';

/**
 * What a JSON Schema cannot say of an audit, by the codes of the issues that @maat/core tells for
 * it: two rows of one id; characters that cannot be stored; what stands too deep, or is too much,
 * for validators to walk through; and what JSON has no word for, as a number that is not finite.
 */
export const unsaidByToolSchema = [
  'answer.duplicate-row',
  'structure.bad-character',
  'structure.too-deep',
  'structure.too-large',
  'structure.not-json',
] as const;

/**
 * Compiles a tool to the JSON Schema 2020-12 of its audits: which tool and version they were made
 * with, which questions they answer, and what each of these takes, with the words of the tool as
 * titles and descriptions. It needs no other schema, and keeps to what validators of every language
 * agree on.
 *
 * It holds for the audits that `validateAudit` of @maat/core takes, save what `unsaidByToolSchema`
 * lists. Of how complete an audit is it says nothing. A question of a kind that this version does
 * not know takes any value.
 *
 * @param tool The tool. It must be one (`validateTool` of @maat/core).
 * @returns The schema, as plain JSON. Its `$id` is `urn:maat:tool-audit:<id>:<version>`.
 */
export function toolSchema(tool: Tool): PublishedSchema {
  const { id, version, sections } = tool;
  const { answers, setAside, completedSections, tool: madeWith } = auditSchema.properties;
  const codes = codesOf(tool);
  const evidence = evidenceWith(codes);
  const asked = sections.flatMap(({ questions }): readonly Question[] => questions);
  const byQuestion = asked.map((each) => [each.id, answerTo(each, codes, evidence)] as const);
  const lists = byQuestion.map(([question, items]) => {
    return [question, { ...setAside.additionalProperties, items }] as const;
  });
  const named = sections.map((section) => ({ id: section.id, label: section.title }));
  const parts = [
    ...byQuestion.map(([question, schema]) => [schema, `answers.${question}`] as const),
    ...codes.parts,
    ...sharedStates,
    ...sharedValues,
    [evidence, 'states.evidence'] as const,
  ];
  const schema = {
    ...auditSchema,
    properties: {
      ...auditSchema.properties,
      tool: {
        ...madeWith,
        properties: { ...madeWith.properties, id: { const: id }, version: { const: version } },
      },
      answers: entries(answers, byQuestion),
      setAside: entries(setAside, lists),
      completedSections: { ...completedSections, items: wordSchema(named) },
    },
  };
  const title = `Audit with the tool: ${printed(tool.title)}`;
  return publish(`urn:maat:tool-audit:${id}:${version}`, title, schema, new Map(parts));
}

/** A member of an audit that holds something by question: one closed entry a question. */
function entries(
  { description, maxProperties }: { readonly description: string; readonly maxProperties: number },
  byQuestion: readonly (readonly [question: string, schema: object])[],
): object {
  return { description, maxProperties, ...closed(Object.fromEntries(byQuestion)) };
}
