import type { PartColumns, ValueFormat } from './tidy-row.js';

/** A value as text, and how to read it. */
export type WrittenValue = Pick<PartColumns, 'value' | 'value_format'>;

/**
 * A single value as text. What is neither words, a number nor yes or no is written as JSON.
 *
 * @param value The value.
 * @param words How words read: what the question asks for.
 */
export function writtenValue(value: unknown, words: ValueFormat): WrittenValue {
  // An empty text and nothing at all look the same in a cell.
  if (typeof value === 'string' && value !== '') return { value, value_format: words };
  if (typeof value === 'number') return { value: String(value), value_format: 'number' };
  if (typeof value === 'boolean') return { value: String(value), value_format: 'boolean' };
  return { value: JSON.stringify(value), value_format: 'json' };
}

/** How words read that answer a question, or stand in a cell, of a kind. */
export function formatOfKind(kind: string): ValueFormat {
  if (kind === 'date') return 'date';
  return kind === 'choice' || kind === 'choices' ? 'code' : 'text';
}

/**
 * The value that was written; undefined where the text does not read as its format says.
 *
 * @param written The text, and how to read it.
 */
export function readValue({ value, value_format: format }: WrittenValue): unknown {
  if (value === null) return undefined;
  switch (format) {
    case 'text':
    case 'code':
    case 'date':
      return value;
    case 'number':
      return readNumber(value);
    case 'boolean':
      return value === 'true' || value === 'false' ? value === 'true' : undefined;
    case 'json':
      return readJson(value);
    default:
      return undefined;
  }
}

function readNumber(text: string): number | undefined {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : undefined;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
