/** What is coloured, by what it tells. */
const codes = { error: 31, warning: 33, info: 36, good: 32, faint: 2, strong: 1 } as const;

/** Colours text by what it tells, or leaves it. */
export type Paint = (tone: keyof typeof codes, text: string) => string;

const plain: Paint = (_tone, text) => text;

const coloured: Paint = (tone, text) => `\u001b[${codes[tone]}m${text}\u001b[0m`;

/**
 * How text is coloured.
 *
 * @param when What `--color` was given: always, never, or auto.
 * @param isTerminal Whether it goes to a terminal.
 */
export function paintFor(when: string | undefined, isTerminal: boolean): Paint {
  if (when === 'always') return coloured;
  if (when === 'never') return plain;
  const { NO_COLOR, TERM } = process.env;
  const isRefused = (NO_COLOR !== undefined && NO_COLOR !== '') || TERM === 'dumb';
  return isTerminal && !isRefused ? coloured : plain;
}

/** Characters that a terminal takes for orders, or that turn the order of letters round. */
const unsafe = /[\p{Cc}\p{Bidi_C}]/gu;

/** Text that does nothing to a terminal but stand there. */
export function harmless(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll(unsafe, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
