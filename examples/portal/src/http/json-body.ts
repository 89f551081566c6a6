import { Problem } from '../problem/problem.js';

/**
 * The longest body: a West Midlands audit with 50 kB of text in each of its boxes, several times
 * over. What is longer is refused before it is read.
 */
export const longestBody = 8 * 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a JSON body. Bytes that are no UTF-8 are refused rather than replaced, as that would change
 * what was typed unseen. A member called `__proto__` stays one of the value's own members, so that
 * the validation finds it; nothing here copies members in a way that it could act on.
 *
 * What the parser says of what is not JSON is not passed on: it quotes the text.
 *
 * @param body The bytes.
 * @param done Takes the value, or the refusal.
 */
export function readJson(
  body: Buffer | string,
  done: (error: Error | null, value?: unknown) => void,
): void {
  let value: unknown;
  try {
    value = JSON.parse(typeof body === 'string' ? body : decoder.decode(body));
  } catch {
    done(notJson());
    return;
  }
  done(null, value);
}

function notJson(): Problem {
  const detail = 'The body must be JSON in UTF-8.';
  const issue = { code: 'structure.not-json', severity: 'error', pointer: '', params: {} } as const;
  return new Problem('not-json', { detail, issues: [{ ...issue, message: detail }] });
}

/** The refusal of a body that is too long. */
export function tooLarge(): Problem {
  const detail =
    'This is longer than 8 MB, the most that the portal takes at once. Nothing of it was kept.';
  return new Problem('too-large', {
    detail,
    issues: [
      {
        code: 'structure.too-large',
        severity: 'error',
        pointer: '',
        params: { limit: longestBody },
        message: detail,
      },
    ],
  });
}
