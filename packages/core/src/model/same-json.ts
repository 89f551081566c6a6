/** Whether two JSON values are the same, whatever the order of their members. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [ones, others] = [Object.entries(one), Object.entries(other)];
  const member = (key: string) =>
    Object.hasOwn(other, key) ? other[key as keyof typeof other] : undefined;
  return (
    ones.length === others.length && ones.every(([key, value]) => isSameJson(value, member(key)))
  );
}
