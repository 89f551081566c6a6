/**
 * An id for a new row. Random, so that rows added to one audit in two places never share one.
 * (`crypto.randomUUID` is not to be had on a page without TLS.)
 */
export function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
