/**
 * Makes the rollup plugin that puts `_query`, the parameter of the function around it, behind the
 * address of each dynamic import. A browser that could not have a module once does not ask for it again
 * under the same address.
 *
 * @returns {import('rollup').Plugin}
 */
export function askAgain() {
  return {
    name: 'maat-ask-again',
    renderDynamicImport: () => ({ left: 'import(', right: '+_query)' }),
  };
}
