import type { RedactionProfile, Tool } from '@maat/schema';
import type { About } from '../convert/about.js';
import type { Streamed } from '../convert/formats.js';
import type { Finding } from '../finding/finding.js';
import type { Language } from '../finding/language.js';

/** What is done to every audit. It is plain data, so that it can be handed to another thread. */
export type Task = TaskSettings &
  (
    | {
        readonly kind: 'validate' /** Whether it is asked what is missing. */;
        readonly complete: boolean;
      }
    | { readonly kind: 'grade' }
    | { readonly kind: 'migrate'; readonly to: Tool }
    | {
        readonly kind: 'convert';
        /** What each audit becomes; `audits`: nothing yet, as all are written together. */
        readonly to: Streamed | 'audits';
        readonly about: About;
        /** Whether nothing but counts goes out: then no text is scanned. */
        readonly isCounted: boolean;
        /** What may go out of each audit; all of it, where there is none. */
        readonly profile?: RedactionProfile;
      }
  );

/** What every task goes by. */
export interface TaskSettings {
  /** The tools that were named; none, for those that come with Maat. */
  readonly tools: readonly Tool[];
  readonly language: Language;
  /** The moment, as an ISO 8601 date and time. */
  readonly now: string;
  /** The bytes that a document may have. */
  readonly largest: number;
}

/** What came of one audit. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** What the task makes of it: plain data. */
  readonly output?: unknown;
}

/** Does a task to one audit, or to whatever stands in its place. */
export type Handler = (value: unknown) => Outcome;
