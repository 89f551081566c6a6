import type { Audit } from '@maat/schema';

/** What is sent to save a version. */
export interface SaveRequest {
  /** The audit as JSON. */
  readonly document: string;
  /** The tags of the versions that it may take the place of. */
  readonly ifMatch: readonly string[];
  /** Whether it goes on when the page is left. */
  readonly keepalive: boolean;
}

/** What comes of saving a version. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly etag: string }
  /** Another version is kept, made by somebody else. */
  | { readonly kind: 'stale'; readonly etag: string; readonly audit: Audit }
  /** It is not taken, for these reasons. `final`: nor will any other version be. */
  | { readonly kind: 'refused'; readonly reasons: readonly string[]; readonly final: boolean }
  /** The session is over, or somebody else's. It can be saved once the same person is signed in again. */
  | { readonly kind: 'signed-out' }
  /** Nobody answered, or could. It may have been saved all the same. */
  | { readonly kind: 'unreachable'; readonly isFull?: boolean };
