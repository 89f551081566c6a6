import type { Overlay } from '@maat/schema';

/** What is told of overlays that were applied. */
export interface OverlayReport {
  /** The overlays, in the order in which they were applied. */
  readonly overlays: readonly Pick<Overlay, 'id' | 'version'>[];
}
