import type { Typed } from '@maat/elements/case-review';

/** Whether something was typed or chosen that is not said yet. */
export function isTyping(typed: Typed): boolean {
  return Object.values(typed).some((values) =>
    // What stood there before is not typed.
    Object.entries(values).some(([name, value]) => !name.startsWith('was:') && value.trim() !== ''),
  );
}

/** Whether something of it would be lost if the page were left, as this device keeps nothing. */
export function isAtRisk({
  typed,
  drafts,
}: {
  readonly typed: Typed;
  readonly drafts: { readonly state: { readonly fault?: unknown } } | undefined;
}): boolean {
  return isTyping(typed) && drafts?.state.fault !== undefined;
}
