// Ajv's generated code spells the same steps out at each place, joins lists of errors by copying
// them, and carries the whole schema for a name or two of it. Here its text is put in order. What
// it says must stay the same: the tests hold its verdicts against Ajv's own.

/**
 * @param {string} code What Ajv's standalone code generator made, with `lines: true`.
 * @returns {string} The same, calling the functions of validator-helpers.mjs.
 */
export function rewriteStandalone(code) {
  const steps = replacements.reduce((text, [from, to]) => text.replace(from, to), code);
  const text = withoutSchemas(steps);
  const leftover =
    /schemaPath|\.push\(|\.concat\(|schema\d+|func\d+|require\(|RegExp|instancePath|parentData/.exec(
      text,
    );
  if (leftover === null) return text;
  const near = text.slice(leftover.index - 200, leftover.index + 200);
  throw new Error(`Ajv generates something that is not known here:\n${near}`);
}

/** Puts what is used of a schema in the place where it is used. */
function withoutSchemas(code) {
  const schemas = new Map();
  let text = code.replace(/^const (schema\d+) = (\{.*\});$/gm, (_, name, json) => {
    schemas.set(name, JSON.parse(json));
    return '';
  });
  const find = (name, path) => {
    const steps = [...path.matchAll(/\.([\w$]+)|\["([^"]*)"\]|\[(\d+)\]/g)];
    return steps.reduce((value, [, ...names]) => value[names.find(Boolean)], schemas.get(name));
  };
  const sets = new Set();
  text = text.replace(memberTest, (_, name, path, key) => {
    const set = `new Set(${JSON.stringify(Object.keys(find(name, path)))})`;
    sets.add(set);
    return `names${[...sets].indexOf(set)}.has(${key})`;
  });
  text = text.replace(schemaPart, (_, name, path) => JSON.stringify(find(name, path)));
  return [...[...sets].map((set, index) => `const names${index} = ${set};`), text].join('\n');
}

const path = /(?:\.[\w$]+|\["[^"]*"\]|\[\d+\])+/.source;
const memberTest = new RegExp(`func\\d+\\.call\\((schema\\d+)(${path}), (\\w+)\\)`, 'g');
const schemaPart = new RegExp(`(schema\\d+)(${path})`, 'g');

/** The lines that add an error, of that name, to the list. */
const addition =
  /if\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/.source;
const place = /(?::(.*?))?/.source;

const replacements = [
  [/^"use strict";$/gm, ''],
  [/^const func\d+ = .*;$/gm, ''],
  // A literal, which a bundler may leave out where nobody uses it.
  [/= new RegExp\((".*"), "u"\);$/gm, (_, source) => `= ${new RegExp(JSON.parse(source), 'u')};`],
  // One more error. Inside an `if` nobody is told.
  [
    new RegExp(
      `const (err\\d+) = \\{instancePath${place},schemaPath:".*?",keyword:("\\w+"),params:(\\{.*\\})\\};\n${addition}`,
      'g',
    ),
    (_, _name, ...[at, keyword, params]) =>
      `vErrors = add(vErrors, ${at ?? '""'}, ${keyword}, ${params});`,
  ],
  [new RegExp(`const (err\\d+) = \\{\\};\n${addition}`, 'g'), ''],
  // The errors of a part. They tell where they stand in the part, and get the rest of the way here,
  // so that no way is spelled out where nothing is wrong. Their number grows even when no more of
  // them are kept.
  [
    new RegExp(
      `if\\(!\\((\\w+)\\((.*?), \\{instancePath${place},parentData.*?,rootData\\}\\)\\)\\)\\{\nvErrors = vErrors === null .*\nerrors = vErrors\\.length;`,
      'g',
    ),
    (_, validate, value, at = '""') =>
      `if(!${validate}(${value})){\nvErrors = join(vErrors, ${validate}.errors, ${at});\nerrors = Math.max(errors + 1, vErrors.length);`,
  ],
  // The errors of an alternative that need not hold.
  [
    /if\(vErrors !== null\)\{\nif\((_errs\d+)\)\{\nvErrors\.length = \1;\n\}\nelse \{\nvErrors = null;\n\}\n\}/g,
    'vErrors = cut(vErrors, $1);',
  ],
  [/\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)/g, '(data)'],
  [/instancePath\+/g, ''],
  [/(\w+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, 'escapeToken($1)'],
];
