// The form in parts, from a server that the parts cannot be had from until the test says so:
// /held-back/<page>/maat-audit-form.js, and /held-back/<page>/give. What shows the questions is held back on
// pages that begin with `empty` only.
import { readFile } from 'node:fs/promises';

const split = new URL('../dist/split/', import.meta.url);

export function heldBack() {
  const given = new Set();

  async function answer(page, file, request) {
    if (file === 'give') given.add(page);
    if (!file.endsWith('.js')) return '';
    const isQuestions = file.startsWith('questions-') && !page.startsWith('empty');
    if (file === 'maat-audit-form.js' || isQuestions || given.has(page))
      return readFile(new URL(file, split), 'utf8');
    // A line that is cut: a status of 503 is not passed on, and an empty module is one that has come.
    request.socket.destroy();
    return '';
  }

  return {
    name: 'maat-held-back',
    async serve({ path, req }) {
      const [, page, file] = /^\/held-back\/([\w-]+)\/([\w.-]+)/.exec(path) ?? [];
      if (file === undefined) return undefined;
      return { body: await answer(page, file, req), type: 'js' };
    },
  };
}
