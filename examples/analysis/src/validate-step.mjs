import { check, validateAudit } from '@maat/core';

/**
 * What a worker does with one message of a queue. It keeps nothing between messages and reads nothing
 * but its arguments, so that any number of workers do it side by side, and doing a message again does
 * no harm. Issues hold nothing that was answered, and can be logged.
 *
 * @param {import('@maat/schema').Tool} tool The tool that the queue is for.
 * @param {string} body The message: an audit as JSON.
 * @param {Date} now When it is looked at: dates in the future are told by it.
 * @returns {{ to: 'accepted' | 'returned' | 'refused', issues: readonly { code: string, pointer: string }[] }}
 * `refused` is no audit of the tool, `returned` one that is not complete.
 */
export function validateStep(tool, body, now) {
  const document = parsed(body);
  if (document === undefined) {
    return { to: 'refused', issues: [{ code: 'structure.not-json', pointer: '' }] };
  }
  const validation = validateAudit(tool, document.value);
  if (!validation.ok) return { to: 'refused', issues: validation.issues };
  const issues = check(tool, validation.value, { now });
  const errors = issues.some(({ severity }) => severity === 'error');
  return { to: errors ? 'returned' : 'accepted', issues };
}

function parsed(body) {
  try {
    return { value: JSON.parse(body) };
  } catch {
    return undefined;
  }
}
