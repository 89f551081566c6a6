import type { AnswerValue, CellValue } from '@maat/schema';

/** A character that can be seen: no white space, no control, nothing that is shown as nothing. */
const mark = /[^\s\p{Control}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Whether a value says nothing: no more than white space, or no part that says something. The ids
 * of rows say nothing.
 */
export function isBlank(value: AnswerValue | CellValue): boolean {
  if (typeof value === 'string') return !beginsVisibly(value) && !mark.test(value);
  if (typeof value === 'number') return false;
  if (Array.isArray(value)) return value.every(isBlankItem);
  return Object.values(value).every((part) => typeof part === 'string' && isBlank(part));
}

/** Whether the first character is one of ASCII that can be seen: nearly always, and quick to tell. */
function beginsVisibly(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
}

function isBlankItem(item: Extract<AnswerValue, readonly unknown[]>[number]): boolean {
  return typeof item === 'string' ? isBlank(item) : Object.values(item.cells).every(isBlank);
}
