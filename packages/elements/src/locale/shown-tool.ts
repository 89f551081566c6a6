import type { Text, Tool } from '@maat/schema';

/** A tool as a form shows it. */
export interface ShownTool {
  readonly tool: Tool;
  /** Whether some of its words are a translation that nobody answers for yet. */
  readonly isDraft: boolean;
}

/** The texts that are in another language than the form around them. */
const foreign = new WeakSet<object>();

/** Whether a text is in the tool's own language, and that is not the form's. */
export function isForeign(text: Text): boolean {
  return typeof text === 'object' && foreign.has(text);
}

/** Whether the tool is shown in another language than its own, or in a translation into it. */
export function isTranslated({ language: own, translations }: Tool, language: string): boolean {
  return translations !== undefined || !isSameLanguage(own, language);
}

/** A text that `isForeign`. */
export function markForeign(text: Text): Text {
  const forms = typeof text === 'string' ? { child: text, adult: text, both: text } : { ...text };
  foreign.add(forms);
  return forms;
}

/** Whether two tags name one language: its regions understand one another. */
export function isSameLanguage(one: string, other: string): boolean {
  return primary(one) === primary(other);
}

const primary = (tag: string): string => tag.replace(/-.*/, '').toLowerCase();
