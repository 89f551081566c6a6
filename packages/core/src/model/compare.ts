import { firstDayOf, lastDayOf, parseIsoDate } from './calendar-date.js';

/** Whether two things are the same. Things of different types are not; unknown things may be. */
export function isSame(left: unknown, right: unknown): boolean | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  return left.length === right.length && left.every((item) => right.includes(item));
}

/**
 * Whether one thing stands before another: numbers, and dates in ISO 8601. Of two dates that are
 * not equally exact the order is unknown where one may mean a day of the other.
 *
 * @param orSame Whether the same will do.
 */
export function inOrder(left: unknown, right: unknown, orSame: boolean): boolean | undefined {
  if (typeof left === 'number' && typeof right === 'number') {
    return left < right || (orSame && left === right);
  }
  if (typeof left === 'string' && typeof right === 'string') {
    return datesInOrder(left, right, orSame);
  }
  return undefined;
}

function datesInOrder(left: string, right: string, orSame: boolean): boolean | undefined {
  const [first, second] = [parseIsoDate(left), parseIsoDate(right)];
  if (first === undefined || second === undefined) return undefined;
  if (left.length === right.length) return left < right || (orSame && left === right);
  if (lastDayOf(first) < firstDayOf(second)) return true;
  return firstDayOf(first) > lastDayOf(second) ? false : undefined;
}

/** Whether something is a member of a list. */
export function isIn(item: unknown, list: unknown): boolean | undefined {
  return item === undefined || !Array.isArray(list) ? undefined : list.includes(item);
}
