import { Problem } from '../problem/problem.js';

/** What a form posted: names and values, in their order. */
export type FormBody = readonly (readonly [name: string, value: string])[];

/**
 * Reads what a form posted as `application/x-www-form-urlencoded`. Bytes that are no UTF-8 are refused
 * rather than replaced, as for JSON.
 *
 * @param body The bytes.
 * @param done Takes the names and values, or the refusal.
 */
export function readForm(
  body: Buffer | string,
  done: (error: Error | null, value?: FormBody) => void,
): void {
  let fields: FormBody;
  try {
    const pairs = String(body).split('&').filter(Boolean);
    fields = pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [decoded(name), decoded(value.join('='))] as const;
    });
  } catch {
    done(new Problem('bad-request', { detail: 'What the form posted cannot be read.' }));
    return;
  }
  done(null, fields);
}

function decoded(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}
