/** A moment in UTC, as `Date.prototype.toISOString` writes it. */
export const momentSchema = {
  type: 'string',
  pattern:
    '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$',
} as const;

/** A day that is known: 2026-03-09. */
export const daySchema = {
  type: 'string',
  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
} as const;

/** An id that a host gives: a UUID, for example. */
export const hostIdSchema = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9-]{0,63}$',
} as const;

/** How many changes were made. It only grows. */
export const revisionSchema = {
  type: 'integer',
  minimum: 0,
  maximum: 9007199254740991,
} as const;

/** The reference that the agencies know a case by. */
export const caseReferenceSchema = { type: 'string', minLength: 1, maxLength: 200 } as const;

/** The SHA-256 of canonical JSON. */
export const digestSchema = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' } as const;
