/**
 * Whether an object has no members but its own. Some old scripts give members to every object of a
 * page: where they have, whoever goes through the members of one has to ask whose each is.
 */
export function areObjectsBare(): boolean {
  for (const _ in {}) return false;
  return true;
}
