import type { PublishedSchema, Text } from '@maat/schema';

type Schema = Readonly<Record<string, unknown>>;

/** The places of a schema at which it takes a text, and the texts of some data at each. */
export interface TextPlaces {
  readonly places: readonly string[];
  readonly found: ReadonlyMap<string, readonly Text[]>;
}

/** What a translation itself holds is no text of the tool. */
const passed = new Set(['#/$defs/translation', '#/$defs/condition-1', '#/$defs/rule-condition-1']);

/** Walks a published schema and data of it side by side, along everything that describes the data. */
export function textPlaces(root: PublishedSchema, data: unknown): TextPlaces {
  const definitions = root['$defs'] as Record<string, Schema>;
  const places = new Set<string>();
  const found = new Map<string, Text[]>();

  function visit(schema: Schema, way: string, values: readonly unknown[]): void {
    const reference = schema['$ref'];
    if (reference === '#/$defs/text') {
      places.add(way);
      if (values.length > 0) found.set(way, values as Text[]);
    } else if (typeof reference === 'string' && !passed.has(reference)) {
      visit(definitions[reference.replace('#/$defs/', '')] as Schema, way, values);
    }
    inner(schema, way, values);
  }

  function inner(schema: Schema, way: string, values: readonly unknown[]): void {
    const { properties = {}, items, additionalProperties, allOf = [], anyOf = [] } = schema;
    for (const [name, member] of Object.entries(properties as Record<string, Schema>)) {
      const within = values.filter(isObject).filter((value) => Object.hasOwn(value, name));
      visit(
        member,
        `${way}/${name}`,
        within.map((value) => value[name]),
      );
    }
    if (items) visit(items as Schema, `${way}/*`, values.filter(Array.isArray).flat());
    if (isObject(additionalProperties)) {
      const all = values.filter(isObject).flatMap((value) => Object.values(value));
      visit(additionalProperties, `${way}/*`, all);
    }
    for (const each of anyOf as Schema[]) visit(each, way, values);
    for (const each of allOf as Schema[]) visitIf(each, way, values);
  }

  /** An `if` on a kind or an effect: what it is for goes one way, the rest the other. */
  function visitIf(schema: Schema, way: string, values: readonly unknown[]): void {
    const condition = schema['if'] as { properties: Record<string, Schema> } | undefined;
    if (condition === undefined) {
      visit(schema, way, values);
      return;
    }
    const [name = '', test = {}] = Object.entries(condition.properties)[0] ?? [];
    const kinds = (test['enum'] as unknown[] | undefined) ?? [test['const']];
    const meant = (value: unknown) => isObject(value) && kinds.includes(value[name]);
    const then = schema['then'] as Schema | undefined;
    const otherwise = schema['else'] as Schema | undefined;
    if (then) visit(then, `${way}(${kinds})`, values.filter(meant));
    if (otherwise) {
      visit(
        otherwise,
        `${way}(other)`,
        values.filter((value) => !meant(value)),
      );
    }
  }

  visit(root, '', [data]);
  return { places: [...places], found };
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
