// Ajv's standalone code, made safe against large bad input and small enough for a page.
import { Ajv } from 'ajv';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standalone from 'ajv/dist/standalone/index.js';
import { rewriteStandalone } from './rewrite-standalone.mjs';

const helpers = `import {
  add, countCharacters, cut, duplicateIn, escapeToken, hasFewer, join,
} from './validator-helpers.mjs';
`;

/**
 * The source of an ES module with validators.
 *
 * @param {object} schema A published schema.
 * @param {Record<string, string>} exports What to export: name → name of a definition of the
 *   schema, or '' for the whole.
 */
export function standaloneValidators(schema, exports) {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    strict: true,
    strictTypes: false,
    validateSchema: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const keyword of keywords) ajv.removeKeyword(keyword.keyword).addKeyword(keyword);
  for (const [name, part] of partsOf(schema)) ajv.addSchema({ ...part, $id: idOf(name) });
  const ids = Object.entries(exports).map(([name, part]) => [name, idOf(part)]);
  return `${helpers}${rewriteStandalone(standalone.default(ajv, Object.fromEntries(ids)))}`;
}

const idOf = (name) => `part:${name}`;

/**
 * Each definition as a schema of its own, so that the code of a part is there once. The dialect is
 * left out: what we use of it means the same to Ajv's smaller vocabulary.
 */
function partsOf({ $schema: _dialect, $id: _id, title: _title, $defs, ...whole }) {
  const parts = Object.entries({ '': whole, ...$defs });
  const reference = (key, value) => (key === '$ref' ? value.replace('#/$defs/', idOf('')) : value);
  return parts.map(([name, part]) => [name, JSON.parse(JSON.stringify(part, reference))]);
}

const limit = { params: ({ schemaCode }) => _`{limit: ${schemaCode}}` };

/** Keywords that cost less than Ajv's own, and say the same. */
const keywords = [
  {
    // n UTF-16 units hold n/2 to n characters: they are counted only where that is undecided.
    keyword: 'maxLength',
    type: 'string',
    schemaType: 'number',
    error: limit,
    code: (context) => {
      const { data, schema } = context;
      const counted = _`(${data}.length > ${schema * 2} || countCharacters(${data}) > ${schema})`;
      context.fail(_`${data}.length > ${schema} && ${counted}`);
    },
  },
  {
    keyword: 'minLength',
    type: 'string',
    schemaType: 'number',
    error: limit,
    code: (context) => {
      const { data, schema } = context;
      const counted = _`${data}.length < ${schema * 2} && countCharacters(${data}) < ${schema}`;
      const fewer = _`${data}.length < ${schema}`;
      context.fail(schema < 2 ? fewer : _`${fewer} || (${counted})`);
    },
  },
  {
    // No list of the names is made to count them.
    keyword: 'minProperties',
    type: 'object',
    schemaType: 'number',
    error: limit,
    code: (context) => context.fail(_`hasFewer(${context.data}, ${context.schema})`),
  },
  {
    keyword: 'maxProperties',
    type: 'object',
    schemaType: 'number',
    error: limit,
    code: (context) => context.fail(_`!hasFewer(${context.data}, ${context.schema + 1})`),
  },
  {
    // Ajv compares every pair, and calls the `valueOf` that an object of the data may have.
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: { params: ({ params }) => _`{i: ${params.i}}` },
    code: (context) => {
      if (!context.schema) return;
      const i = context.gen.const('i', _`duplicateIn(${context.data})`);
      context.setParams({ i });
      context.fail(_`${i} > 0`);
    },
  },
];
