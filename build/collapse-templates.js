import { transform } from 'esbuild';
import MagicString from 'magic-string';

/**
 * Makes the rollup plugin that makes the templates in tagged literals smaller: style sheets (`css`)
 * are minified; in markup (`html`) line breaks and indentation turn into single spaces. Never into
 * nothing: between words a space has a meaning.
 *
 * @returns {import('rollup').Plugin}
 */
export function collapseTemplates() {
  return {
    name: 'maat-collapse-templates',
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const changed = new MagicString(code);
      for (const { tag, quasi } of templatesIn(this.parse(code))) {
        if (tag.name === 'css') await minifyStyles(changed, quasi);
        if (tag.name === 'html') collapseSpace(changed, code, quasi);
      }
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}

async function minifyStyles(changed, { quasis: [text, ...others] }) {
  if (others.length > 0) throw new Error('A style sheet with expressions cannot be minified');
  const { code } = await transform(text.value.cooked, { loader: 'css', minify: true });
  const literal = code.trim().replace(/[\\`]|\$\{/g, '\\$&');
  changed.overwrite(text.start, text.end, literal);
}

function collapseSpace(changed, code, { quasis }) {
  for (const { start, end } of quasis) {
    for (const { index, 0: space } of code.slice(start, end).matchAll(/\s*\n\s*/g)) {
      changed.overwrite(start + index, start + index + space.length, ' ');
    }
  }
}

/** The tagged templates below a node. */
function templatesIn(node) {
  if (node === null || typeof node !== 'object') return [];
  const inside = Object.values(node).flatMap(templatesIn);
  return node.type === 'TaggedTemplateExpression' ? [node, ...inside] : inside;
}
