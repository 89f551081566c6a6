// The form in parts, from a server that the parts cannot be had from until the test says so:
// /held-back/<page>/maat-audit-form.js, and /held-back/<page>/give.
import { readFile } from 'node:fs/promises';

const split = new URL('../dist/split/', import.meta.url);

export function heldBack() {
  const given = new Set();

  async function answer(page, file, response) {
    if (file === 'give') given.add(page);
    if (!file.endsWith('.js')) return '';
    if (file === 'maat-audit-form.js' || given.has(page))
      return readFile(new URL(file, split), 'utf8');
    response.status = 503;
    return '';
  }

  return {
    name: 'maat-held-back',
    async serve({ path, response }) {
      const [, page, file] = /^\/held-back\/([\w-]+)\/([\w.-]+)/.exec(path) ?? [];
      if (file === undefined) return undefined;
      return { body: await answer(page, file, response), type: 'js' };
    },
  };
}
