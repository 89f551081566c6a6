/** What somebody may be here. What each may do is told in `access/access.ts`. */
export const roles = ['auditor', 'coordinator', 'chair', 'board'] as const;

/** A role. */
export type Role = (typeof roles)[number];

/** Who somebody is, as the provider says. */
export interface Identity {
  /** What the provider calls them: an id, never shown. */
  readonly subject: string;
  readonly role: Role;
  /** The agency that they are of, as a code of the tool's list. An auditor always has one. */
  readonly agency: string | undefined;
}

/** Somebody who is signed in. */
export interface Person extends Identity {
  /** What the database wants of who asks. */
  readonly proof: string;
}
