/**
 * Makes the rollup plugin that writes an entry that holds nothing itself: each of its names is led to
 * the file that it comes from. Bundlers keep what stands in the file that they find a name in, and would
 * keep it wherever any name is used.
 *
 * @param {string} entry The name of the file that is written, without `.js`.
 * @param {string} holder The name of the chunk in `chunks` that has the names.
 * @returns {import('rollup').Plugin}
 */
export function facade(entry, holder) {
  return {
    name: 'maat-facade',
    generateBundle(_options, bundle) {
      const { body } = this.parse(bundle[`chunks/${holder}.js`].code);
      const names = new Map();
      for (const { source, local, name } of exportsOf(body, `./${holder}.js`)) {
        const at = source.replace(/^\.\//, './chunks/');
        names.set(at, [...(names.get(at) ?? []), local === name ? name : `${local} as ${name}`]);
      }
      const lines = [...names].map(([at, list]) => `export { ${list.join(', ')} } from '${at}';\n`);
      this.emitFile({ type: 'asset', fileName: `${entry}.js`, source: lines.join('') });
    },
  };
}

/** The names that a file exports, each with the file that it comes from and its name there. */
function exportsOf(body, own) {
  const imports = new Map(body.flatMap(importsIn));
  return body.flatMap(({ type, source, specifiers }) => {
    if (type !== 'ExportNamedDeclaration') return [];
    return specifiers.map(({ local, exported: { name } }) => {
      if (source) return { source: source.value, local: local.name, name };
      return { ...(imports.get(local.name) ?? { source: own, local: name }), name };
    });
  });
}

function importsIn({ type, source, specifiers }) {
  if (type !== 'ImportDeclaration' || !source.value.startsWith('.')) return [];
  return specifiers.map(({ imported, local }) => [
    local.name,
    { source: source.value, local: imported.name },
  ]);
}
