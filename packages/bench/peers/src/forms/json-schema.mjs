// What react-jsonschema-form and JSON Forms share: the form as a JSON Schema.

const schemaOf = {
  line: () => ({ type: 'string' }),
  lines: () => ({ type: 'string' }),
  one: ({ options }) => ({
    type: 'string',
    oneOf: options.map(({ code, label }) => ({ const: code, title: label })),
  }),
  tick: () => ({ type: 'boolean' }),
  date: () => ({ type: 'string', format: 'date' }),
  rows: ({ columns }) => ({ type: 'array', items: objectOf(columns) }),
};

/** The schema of an object with these fields as its members. */
export function objectOf(fields) {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.id, memberOf(field)])),
  };
}

function memberOf(field) {
  const { label, hint, type } = field;
  return { title: label, description: hint, ...schemaOf[type](field) };
}
