import MagicString from 'magic-string';

const tags = new Set(['html', 'svg', 'css']);

/**
 * Makes the rollup plugin that turns the line breaks and indentation of templates and style sheets
 * into single spaces. Never into nothing: between words, or in a selector, a space has a meaning.
 *
 * @returns {import('rollup').Plugin}
 */
export function collapseTemplates() {
  return {
    name: 'maat-collapse-templates',
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const changed = new MagicString(code);
      for (const { start, end } of textsIn(this.parse(code))) {
        for (const { index, 0: space } of code.slice(start, end).matchAll(/\s*\n\s*/g)) {
          changed.overwrite(start + index, start + index + space.length, ' ');
        }
      }
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}

/** The pieces of text in the tagged templates below a node. */
function textsIn(node) {
  if (node === null || typeof node !== 'object') return [];
  const inside = Object.values(node).flatMap(textsIn);
  const isTagged = node.type === 'TaggedTemplateExpression' && tags.has(node.tag.name);
  return isTagged ? [...node.quasi.quasis, ...inside] : inside;
}
