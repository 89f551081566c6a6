// Ajv's generated code spells the same steps out at each place, joins lists of errors by copying
// them, and carries the whole schema for a name or two of it. Here its text is put in order. What
// it says must stay the same: the tests hold its verdicts against Ajv's own.

/** @param {string} code What Ajv's standalone code generator made, with `lines: true`. */
export function rewriteStandalone(code) {
  const schemas = new Map();
  const names = new Set();
  let text = code.replace(/^const (schema\d+) = (\{.*\});$/gm, (_, name, json) => {
    schemas.set(name, JSON.parse(json));
    return '';
  });
  const find = (name, path) => {
    const steps = [...path.matchAll(/\.([\w$]+)|\["([^"]*)"\]|\[(\d+)\]/g)];
    return steps.reduce((value, [, a, b, c]) => value[a ?? b ?? c], schemas.get(name));
  };
  for (const [pattern, replacement] of steps) text = text.replace(pattern, replacement);
  text = text.replace(memberTest, (_, name, path = '', key) => {
    const known = `new Set(${JSON.stringify(Object.keys(find(name, path)))})`;
    names.add(known);
    return `names${[...names].indexOf(known)}.has(${key})`;
  });
  text = text.replace(schemaPart, (_, name, path) => JSON.stringify(find(name, path)));
  const leftover =
    /schemaPath|vErrors\.push|\.concat\(|schema\d+|func\d+|require\(|parentData/.exec(text);
  if (leftover) {
    throw new Error(
      `Ajv generates something new: ${text.slice(leftover.index - 200, leftover.index + 200)}`,
    );
  }
  return [...names].map((set, index) => `const names${index} = ${set};\n`).join('') + text;
}

const path = /(?:\.[\w$]+|\["[^"]*"\]|\[\d+\])+/.source;
const memberTest = new RegExp(`func\\d+\\.call\\((schema\\d+)(${path}), (\\w+)\\)`, 'g');
const schemaPart = new RegExp(`(schema\\d+)(${path})`, 'g');

const steps = [
  [/^"use strict";$/gm, ''],
  [/^const func\d+ = .*;$/gm, ''],
  // One more error.
  [
    /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:".*?",keyword:"(\w+)",params:(\{.*\})\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
    (_, _error, path = 'instancePath', keyword, params) =>
      `vErrors = add(vErrors, ${path}, "${keyword}", ${params});`,
  ],
  // One more error inside an `if`, where nobody is told.
  [
    /const (err\d+) = \{\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
    '',
  ],
  // The errors of a part. Their number grows even when no more of them are kept.
  [
    /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;/g,
    'vErrors = join(vErrors, $1.errors);\nerrors = Math.max(errors + 1, vErrors.length);',
  ],
  // The errors of an alternative that does not count.
  [
    /if\(vErrors !== null\)\{\nif\((_errs\d+)\)\{\nvErrors\.length = \1;\n\}\nelse \{\nvErrors = null;\n\}\n\}/g,
    'vErrors = cut(vErrors, $1);',
  ],
  // What a validator is told besides the value: where it stands.
  [
    /\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)/g,
    '(data, instancePath = "")',
  ],
  [
    /\{instancePath(?::(.*?))?,parentData(?::.*?)?,parentDataProperty(?::.*?)?,rootData\}/g,
    (_, path = 'instancePath') => path,
  ],
  [/(\w+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, 'escapeToken($1)'],
];
