export type { DraftForm } from './drafts/draft-form.js';
export type { DraftLabels } from './drafts/draft-labels.js';
export {
  type Draft,
  type DraftFault,
  type DraftStore,
  DraftStoreError,
} from './drafts/draft-store.js';
export { type FormDrafts, type KeepDraftsOptions, keepDrafts } from './drafts/keep-drafts.js';
export { type KeepTypedOptions, keepTyped } from './drafts/keep-typed.js';
export type {
  KeptEntry,
  KeptTyped,
  TypedDrafts,
  TypedState,
  TypingElement,
} from './meeting/typed-drafts.js';
