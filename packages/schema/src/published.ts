import { answeredSchema, answerSchema, evidenceSchema } from './audit/answer.js';
import { auditSchema } from './audit/audit.js';
import { auditSchemaId } from './audit/schema-id.js';
import { answerValueSchema, cellValueSchema } from './audit/value.js';
import { columnSchema } from './tool/column.js';
import { conditionDefinitions, conditionSchema } from './tool/condition-schema.js';
import { identifierSchema } from './tool/identifiers.js';
import { questionSchema } from './tool/question.js';
import { codeSchema, optionsSchema } from './tool/scale.js';
import { toolSchemaId } from './tool/schema-id.js';
import { paragraphSchema, sourceSchema, textSchema } from './tool/text.js';
import { sectionSchema, toolSchema } from './tool/tool.js';

/** A JSON Schema 2020-12, as it is published. */
export interface PublishedSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly [keyword: string]: unknown;
}

/** The parts that stand under `$defs` in a published schema, by name. */
const parts: readonly (readonly [string, object])[] = [
  ['identifier', identifierSchema],
  ['text', textSchema],
  ['paragraph', paragraphSchema],
  ['source', sourceSchema],
  ['code', codeSchema],
  ['options', optionsSchema],
  ['column', columnSchema],
  ['question', questionSchema],
  ['section', sectionSchema],
  ['cell', cellValueSchema],
  ['value', answerValueSchema],
  ['evidence', evidenceSchema],
  ['answered', answeredSchema],
  ['answer', answerSchema],
];

/** Puts a schema together for publication: each part once, under `$defs`, and referred to by name. */
function publish(id: string, title: string, schema: object): PublishedSchema {
  const names = new Map<object, string>(parts.map(([name, part]) => [part, name]));
  names.set(conditionSchema, 'condition-1');
  const definitions: Record<string, unknown> = {};

  function copyMembers(value: object): unknown {
    return Array.isArray(value)
      ? value.map(copy)
      : Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)]));
  }

  function copy(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const name = names.get(value);
    if (name === undefined) return copyMembers(value);
    if (value === conditionSchema) Object.assign(definitions, copyMembers(conditionDefinitions()));
    else if (!(name in definitions)) {
      definitions[name] = null; // holds the place, in the order of first mention
      definitions[name] = copyMembers(value);
    }
    return { $ref: `#/$defs/${name}` };
  }

  const members = copyMembers(schema) as object;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title,
    ...members,
    $defs: definitions,
  };
}

/** The JSON Schema 2020-12 of a tool. The same as the file `schemas/tool.schema.json`. */
export const toolJsonSchema: PublishedSchema = /* @__PURE__ */ publish(
  toolSchemaId,
  'Maat tool: the questionnaire as data',
  toolSchema,
);

/** The JSON Schema 2020-12 of an audit. The same as the file `schemas/audit.schema.json`. */
export const auditJsonSchema: PublishedSchema = /* @__PURE__ */ publish(
  auditSchemaId,
  "Maat audit: one agency's return on one case",
  auditSchema,
);
