import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.mjs';
import { cellOf, tableOf } from './table.mjs';

/** The published schemas, by the first word of their files. */
export const schemaNames = [
  ...[
    'audit',
    'tool',
    'overlay',
    'theme-pack',
    'style-theme',
    'tool-tests',
    'summary',
    'redaction-profile',
    'round',
    'review',
    'round-report',
    'briefing',
  ],
];

/**
 * A page that tells a published schema to a reader: each object with its members, what they are, what
 * they may be and which of them are required.
 *
 * @param {string} name The first word of its file.
 * @returns {string} Markdown.
 */
export function schemaPage(name) {
  const file = `dist/schemas/${name}.schema.json`;
  const schema = JSON.parse(readFileSync(join(root, 'packages/schema', file), 'utf8'));
  return [
    `# ${schema.title}`,
    `\`${schema.$id}\`, in \`@maat/schema/schemas/${name}.schema.json\` (JSON Schema 2020-12) and \`@maat/schema/schemas/${name}.draft-07.schema.json\`. The source is [packages/schema/src](../../../packages/schema/src).`,
    '## The document',
    ...partLines(schema),
    ...Object.entries(schema.$defs ?? {}).flatMap(([part, definition]) => [
      `## ${part}`,
      ...partLines(definition),
    ]),
    '',
  ].join('\n\n');
}

const head = ['member', 'what it is', 'what it may be', 'required'];

/** What a schema that has a heading of its own says. */
function partLines(schema) {
  const described = schema.description === undefined ? [] : [cellOf(schema.description)];
  const cases = casesOf(schema);
  if (cases.length > 0) return [...described, ...cases.flatMap(caseLines)];
  const { properties, ...other } = schema;
  const rows = [...memberRows({ ...other, properties }, ''), ...rowsInside(other, 'it')];
  const kind = properties !== undefined && schema.items === undefined ? [] : [`${typeOf(schema)}.`];
  return [...described, ...kind, ...(rows.length === 0 ? [] : [tableOf(head, rows)])];
}

/** What an object may be by one of its members: the schema says `if` that has a value, `then` so. */
function casesOf(schema) {
  return (schema.allOf ?? []).filter((each) => each.if !== undefined && each.then !== undefined);
}

function caseLines({ if: condition, then }) {
  const [[member, { const: value, enum: values = [value] }]] = Object.entries(condition.properties);
  const heading = `### \`${member}\`: ${values.map((each) => `\`${each}\``).join(', ')}`;
  return [heading, then.properties === undefined ? `${typeOf(then)}.` : memberTable(then)];
}

/** The members of an object and of what lies in it, each by the way to it. */
function memberTable(schema) {
  return tableOf(head, memberRows(schema, ''));
}

function memberRows(schema, before) {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const path = `${before}${name}`;
    const required = schema.required?.includes(name) ? 'required' : '';
    const row = [`\`${path}\``, cellOf(member.description ?? ''), typeOf(member), required];
    return [row, ...rowsInside(member, path)];
  });
}

/** The members of whatever lies in a value: of itself, of the entries of a list, of named members. */
function rowsInside(value, path) {
  const { items, additionalProperties: named } = value;
  return [
    ...memberRows(value, `${path}.`),
    ...(items === undefined ? [] : rowsInside(items, `${path}[]`)),
    ...(typeof named === 'object' ? rowsInside(named, `${path}.…`) : []),
    ...(value.anyOf ?? []).flatMap((each) => rowsInside(each, path)),
  ];
}

/** What a value may be, in a line. */
function typeOf(schema) {
  if (schema.$ref !== undefined) return linkTo(schema.$ref);
  if ('const' in schema) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ');
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return either.map(typeOf).join(' or ');
  return [ofType(schema), ...limitsOf(schema)].join(', ');
}

function ofType(schema) {
  if (schema.type === 'array' && schema.items !== undefined) {
    return `list of: ${schema.items.properties === undefined ? typeOf(schema.items) : 'object'}`;
  }
  const values = schema.additionalProperties;
  if (typeof values === 'object') return `object whose members are each: ${typeOf(values)}`;
  if (schema.type === undefined) return 'any value';
  return [schema.type].flat().join(' or ');
}

const limits = [
  ['minimum', (value) => `at least ${value}`],
  ['maximum', (value) => `at most ${value}`],
  ['minLength', (value) => `${value} characters or more`],
  ['maxLength', (value) => `at most ${value} characters`],
  ['minItems', (value) => `${value} entries or more`],
  ['maxItems', (value) => `at most ${value} entries`],
  ['minProperties', (value) => `${value} members or more`],
  ['maxProperties', (value) => `at most ${value} members`],
  ['uniqueItems', () => 'none of them twice'],
  ['pattern', (value) => `matching ${code(value)}`],
];

function limitsOf(schema) {
  const own = limits.flatMap(([keyword, say]) => (keyword in schema ? [say(schema[keyword])] : []));
  const members = Object.keys(schema.properties ?? {});
  return members.length > 0 ? [...own, `with ${members.map(code).join(', ')}`] : own;
}

function linkTo(reference) {
  const part = reference.replace('#/$defs/', '');
  return `[${part}](#${part})`;
}

function code(value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text.replaceAll('|', '\\|')}\``;
}
