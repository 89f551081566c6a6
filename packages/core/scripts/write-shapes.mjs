// Writes a published schema as the data that src/validate/shape.ts reads: without what is said about
// it, each reference in its place, and patterns as regular expressions.

/** Keywords that say nothing about what is legal. */
const silent = new Set(['$schema', '$id', '$defs', 'title', 'description']);

/** How each keyword is written, with its name. Any other is not known to `shapeFaults`. */
const keywords = {
  type: (value) => json([value].flat()),
  enum: (value) => json(value),
  minLength: json,
  maxLength: json,
  pattern: (value) => String(new RegExp(value, 'u')),
  minimum: json,
  maximum: json,
  minItems: json,
  maxItems: json,
  uniqueItems: json,
  items: (value, refer) => shape(value, refer),
  minProperties: json,
  maxProperties: json,
  required: json,
  propertyNames: (value, refer) => nameRule(refer.definition(value)),
  properties: (value, refer) => members(value, (each) => shape(each, refer)),
  additionalProperties: (value, refer) => (value === false ? 'false' : shape(value, refer)),
  byState: (value, refer) => members(value, (each) => shape(each, refer)),
};

/**
 * The source of an ES module with shapes.
 *
 * @param {object} schema A published schema.
 * @param {Record<string, string>} exports What to export: name → name of a definition of the
 *   schema, or '' for the whole.
 */
export function shapesModule(schema, exports) {
  const written = new Map();
  const refer = {
    definition: ({ $ref, ...own }) => ($ref ? schema.$defs[nameOf($ref)] : own),
    constant: ($ref) => define(nameOf($ref), schema.$defs[nameOf($ref)]),
  };
  function define(name, part) {
    const constant = `shape_${name}`;
    if (!written.has(constant)) written.set(constant, shape(part, refer));
    return constant;
  }
  const lines = Object.entries(exports).map(([name, part]) => {
    const constant = define(part, part === '' ? schema : schema.$defs[part]);
    return `export { ${constant} as ${name} };`;
  });
  const constants = [...written].map(([name, text]) => `const ${name} = ${text};`);
  return [...constants, ...lines, ''].join('\n');
}

function shape({ $ref, const: only, allOf, ...own }, refer) {
  if ($ref !== undefined) return refer.constant($ref);
  const schema = {
    ...own,
    ...(only !== undefined && { enum: [only] }),
    ...(allOf !== undefined && { byState: byState(own, allOf, refer) }),
  };
  const entries = Object.entries(schema).filter(([name]) => !silent.has(name));
  return `{${entries.map(([name, value]) => `${name}: ${keyword(name)(value, refer)}`)}}`;
}

/**
 * The shapes that stand after `then`, by the state that the `if` before them asks for. They take the
 * place of the schema around them, so each must say all that it says.
 */
function byState(around, allOf, refer) {
  const states = allOf.map(({ if: condition, then }) => {
    const state = condition.properties?.state?.const;
    const asked = JSON.stringify({ required: ['state'], properties: { state: { const: state } } });
    const whole = refer.definition(then);
    const isKnown =
      json(condition) === asked && json(whole.properties.state) === json({ const: state });
    if (isKnown && whole.type === around.type && whole.required.includes('state'))
      return [state, then];
    throw new Error('shapeFaults knows `if` and `then` by the member `state` only');
  });
  const names = json(states.map(([state]) => state));
  const known = {
    type: around.type,
    required: ['state'],
    properties: { state: { enum: JSON.parse(names) } },
  };
  if (json(around) === json(known)) return Object.fromEntries(states);
  throw new Error('shapeFaults knows nothing beside the member `state` around `if`');
}

function keyword(name) {
  if (Object.hasOwn(keywords, name)) return keywords[name];
  throw new Error(`shapeFaults does not know the keyword '${name}'`);
}

function nameRule({ type, pattern, ...others }) {
  if (type === 'string' && Object.keys(others).length === 0) return keywords.pattern(pattern);
  throw new Error('shapeFaults knows rules for names that are a pattern, and no others');
}

function members(value, write) {
  return `{${Object.entries(value).map(([name, member]) => `${json(name)}: ${write(member)}`)}}`;
}

function json(value) {
  return JSON.stringify(value);
}

const nameOf = ($ref) => $ref.replace('#/$defs/', '');
