import type { PublishedSchema } from '../published.js';

type Schema = Readonly<Record<string, unknown>>;

/** What a keyword of 2020-12 holds, of those that draft-07 has as well and means the same by. */
const keywords: Readonly<Record<string, 'words' | 'schema' | 'schemas' | 'named'>> = {
  ...each('words', ['title', 'description', '$comment']),
  ...each('words', ['type', 'const', 'enum', 'pattern', 'required', 'uniqueItems']),
  ...each('words', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']),
  ...each('words', ['minLength', 'maxLength', 'minItems', 'maxItems']),
  ...each('words', ['minProperties', 'maxProperties']),
  ...each('schema', ['items', 'additionalProperties', 'propertyNames', 'contains']),
  ...each('schema', ['not', 'if', 'then', 'else']),
  ...each('schemas', ['allOf', 'anyOf', 'oneOf']),
  ...each('named', ['properties', 'patternProperties']),
};

/** A JSON Schema draft-07, as it is published. */
export interface Draft07Schema {
  readonly $schema: string;
  readonly title: string;
  readonly [keyword: string]: unknown;
}

/**
 * The same schema in draft-07, for validators that know no newer one. It has no `$id`: some of them
 * (Go's gojsonschema) find no definition in a schema whose id is a URN.
 *
 * @param schema A schema that we publish, or one that `toolSchema` compiled.
 * @throws {TypeError} If it uses a keyword that draft-07 lacks, or means something else by.
 */
export function draft07(schema: PublishedSchema): Draft07Schema {
  const { $schema: _dialect, $id: _id, title, $defs = {}, ...whole } = schema;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...convertedMembers(whole),
    definitions: convertedByName($defs as Schema),
  };
}

function converted(schema: unknown): Schema | boolean {
  return typeof schema === 'boolean' ? schema : convertedMembers(schema as Schema);
}

function convertedMembers({ $ref, ...others }: Schema): Schema {
  const members = Object.entries(others).map(
    ([keyword, value]) => [keyword, convertedValue(keyword, value)] as const,
  );
  return { ...Object.fromEntries(members), ...reference($ref, others) };
}

/** Draft-07 ignores what stands beside a reference, so that there it goes into a schema of its own. */
function reference($ref: unknown, beside: Schema): Schema {
  if ($ref === undefined) return {};
  const moved = { $ref: String($ref).replace('#/$defs/', '#/definitions/') };
  if (Object.keys(beside).length === 0) return moved;
  if ('allOf' in beside) throw new TypeError('$ref beside allOf is not known to draft-07');
  return { allOf: [moved] };
}

function convertedValue(keyword: string, value: unknown): unknown {
  switch (keywords[keyword]) {
    case 'words':
      return value;
    case 'schema':
      return converted(value);
    case 'schemas':
      return (value as readonly unknown[]).map(converted);
    case 'named':
      return convertedByName(value as Schema);
    default:
      throw new TypeError(`The keyword '${keyword}' is not known to draft-07`);
  }
}

function convertedByName(schemas: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, converted(schema)]),
  );
}

function each<HOLDS extends string>(
  holds: HOLDS,
  names: readonly string[],
): Readonly<Record<string, HOLDS>> {
  return Object.fromEntries(names.map((name) => [name, holds]));
}
