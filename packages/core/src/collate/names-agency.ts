import type { Code } from '@maat/schema';
import { formsOf } from './agency.js';

/**
 * Finds an agency's name in a text, as the tool's list has it: whole words, in the case in which they
 * are written there, as 'the school' is not always the agency that is called School. Words alone do
 * not tell whether it is that very agency: 'Mental Health' names Health.
 */
export function namesOfAgency(label: Code['label']): (text: string) => boolean {
  const forms = formsOf(label).map((form) => form.normalize('NFC').trim());
  const patterns = forms
    .filter((form) => form !== '')
    .map((form) => new RegExp(`(?<![\\p{L}\\p{N}])${literal(form)}(?![\\p{L}\\p{N}])`, 'u'));
  return (text) => text !== '' && patterns.some((pattern) => pattern.test(text.normalize('NFC')));
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&').replaceAll(/\s+/gu, '\\s+');
}
