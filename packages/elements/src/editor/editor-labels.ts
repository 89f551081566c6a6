import type { Severity } from '@maat/core';
import type { EditedKind } from './look-over.js';

/** The words of the editor. */
export interface EditorLabels {
  /** What the text is. */
  readonly kinds: Readonly<Record<EditedKind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** How much was found. */
  readonly found: (errors: number, others: number) => string;
  /** A place in the text, as a button that leads there. */
  readonly place: (line: number, column: number) => string;
  /** What only the tool that came of an overlay has. */
  readonly inResult: string;
}

/** The words of the editor in British English. */
export const editorEnGB: EditorLabels = {
  kinds: {
    tool: 'Tool in JSON',
    overlay: 'Overlay in JSON',
    'theme-pack': 'Theme pack in JSON',
  },
  severities: { error: 'Error', warning: 'Check', info: 'Note' },
  found: (errors, others) => {
    if (errors + others === 0) return 'Nothing was found.';
    return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${others} to look at.`;
  },
  place: (line, column) => `Line ${line}, column ${column}`,
  inResult: 'In the tool that comes of it',
};
