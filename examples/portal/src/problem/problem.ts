import type { Issue } from '@maat/core';
import type { Audit, Review } from '@maat/schema';

/** An issue as it goes to a client: with its message. */
export interface ToldIssue extends Issue {
  readonly message: string;
}

/** The kinds of refusal, each with its status and its title. */
const kinds = {
  'not-json': [400, 'The request is not JSON'],
  'bad-request': [400, 'The request cannot be read'],
  'signed-out': [401, 'You are not signed in'],
  'other-site': [403, 'The request comes from another site'],
  'not-allowed': [403, 'This is not for you'],
  'form-token': [403, 'The page is from an earlier session'],
  'sign-in-failed': [403, 'You could not be signed in'],
  'not-found': [404, 'There is nothing here'],
  stale: [409, 'The audit was changed by someone else'],
  submitted: [409, 'The audit was submitted'],
  'review-stale': [409, 'The review was changed by someone else'],
  'review-agreed': [409, 'The review was agreed'],
  'round-closed': [409, 'The round is closed'],
  'tool-changed': [409, 'The tool was changed under its version'],
  'tool-missing': [409, 'The tool of the audit is not here'],
  'not-usable': [422, 'The tool cannot be put to use'],
  'too-large': [413, 'The request is too long'],
  'not-json-type': [415, 'The request must be JSON'],
  'other-host': [421, 'The request is for another server'],
  'not-valid': [422, 'The audit has faults'],
  'if-match-missing': [428, 'The request must name the version it changes'],
  'locked-out': [429, 'Too many attempts have failed'],
  'too-many': [429, 'Too many requests'],
  'provider-silent': [503, 'The sign-in service does not answer'],
  'no-room': [507, 'There is no room left here'],
  unexpected: [500, 'Something went wrong here'],
} as const satisfies Record<string, readonly [number, string]>;

/** A kind of refusal. */
export type ProblemKind = keyof typeof kinds;

/** Every kind of refusal. */
export const problemKinds: readonly ProblemKind[] = Object.keys(kinds) as ProblemKind[];

/** What else a refusal tells. */
export interface ProblemDetails {
  /** What is wrong and what would be right. Nothing that was sent, and nothing of how we are made. */
  readonly detail: string;
  readonly issues?: readonly ToldIssue[];
  /** The audit as it is kept, so that whoever is refused loses neither version. */
  readonly audit?: Audit;
  /** The review as it is kept, for the same reason. */
  readonly review?: Review;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Why a request is refused, as RFC 9457 has it. Thrown wherever that turns out. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly details: ProblemDetails;

  constructor(kind: ProblemKind, details: ProblemDetails) {
    super(kind);
    this.kind = kind;
    this.details = details;
  }

  get status(): number {
    return kinds[this.kind][0];
  }

  get title(): string {
    return kinds[this.kind][1];
  }

  /** What goes to the client, as application/problem+json. */
  toJSON(): object {
    const { detail, issues, audit, review } = this.details;

    return {
      type: `urn:maat:problem:${this.kind}`,
      title: this.title,
      status: this.status,
      detail,
      ...(issues && { issues }),
      ...(audit && { audit }),
      ...(review && { review }),
    };
  }
}
