/**
 * Makes the rollup plugin that puts `_query`, the parameter of the function around it, behind the
 * address of each dynamic import. Firefox (153) does not ask again for an address at which it could not
 * have a module once.
 *
 * @returns {import('rollup').Plugin}
 */
export function askAgain() {
  return {
    name: 'maat-ask-again',
    renderDynamicImport: () => ({ left: 'import(', right: '+_query)' }),
  };
}
