/**
 * The audits. `document` is the audit as JSON text, not as json or jsonb: those refuse \u0000 and
 * half a surrogate pair, and jsonb changes order and numbers. What lists show of it stands in
 * `summary`, as JSON text for the same reason. `etag` says which document it is.
 */
export const audits = {
  number: 1,
  name: 'audits',
  statements: [
    `CREATE TABLE audits (
       id text PRIMARY KEY,
       tool_id text NOT NULL,
       tool_version text NOT NULL,
       status text NOT NULL CHECK (status IN ('in-progress', 'submitted')),
       revision bigint NOT NULL CHECK (revision >= 0),
       etag text NOT NULL,
       document text NOT NULL,
       summary text NOT NULL,
       made_at timestamptz NOT NULL,
       changed_at timestamptz NOT NULL
     )`,
    'CREATE INDEX audits_changed_at ON audits (changed_at DESC, id)',
  ],
} as const;
