/**
 * An id that a person gives to a section, a question, a column, a grade or a code: a meaningful
 * word that starts with a lower-case letter. It is safe in a JSON Pointer, in an HTML id and in a
 * rule, and it is never reused for something else.
 */
export const identifierSchema = {
  type: 'string',
  pattern: '^[a-z][A-Za-z0-9-]{0,63}$',
} as const;

/** A semantic version (semver.org, 2.0.0) without build metadata. */
export const versionSchema = {
  type: 'string',
  pattern:
    '^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})(-[0-9A-Za-z][0-9A-Za-z.-]{0,63})?$',
} as const;

/** A language tag (BCP 47) in the form that tools use: en-GB, cy. */
export const languageSchema = {
  type: 'string',
  pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$',
} as const;

/** What every local form must keep, so that the audits of several partnerships can be compared. */
export const coreSchema = {
  description:
    'Whether it belongs to the core, which an overlay may neither drop nor weaken. Default: no.',
  type: 'boolean',
} as const;

/** What a host or a later version keeps beside our own members. Never read, never changed. */
export const extensionsSchema = {
  description: 'What a host or a later version keeps here. It is never read and never changed.',
  type: 'object',
} as const;
