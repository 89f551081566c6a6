/**
 * One overlay or a list of them, as a list. What cannot be read as a list is taken for an overlay:
 * what is wrong with it is told then.
 */
export function overlayList(overlays: unknown): readonly unknown[] {
  try {
    return Array.isArray(overlays) ? [...overlays] : [overlays];
  } catch {
    return [overlays];
  }
}
