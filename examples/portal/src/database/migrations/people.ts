// Who somebody is, to the database. The pattern for every table that comes after:
//
// 1. `CREATE TABLE`, then `guarded('table')`: row-level security, forced, with a policy for the owner.
//    Without a policy of its own the application's role, `maat_app`, sees no row of it.
// 2. `GRANT` what requests do there and no more. Name the columns of an UPDATE, so that what says whose
//    a row is cannot be changed: `GRANT SELECT, INSERT, UPDATE (document) ON … TO maat_app`.
// 3. A policy for each: `CREATE POLICY … FOR SELECT TO maat_app USING (…)`. Ask who it is by
//    `(SELECT maat_app.who_role())` and `(SELECT maat_app.who_agency())`: in brackets, with SELECT, so that it is
//    asked once for a query and not for each row, and an index of the column compared can be used.
// 4. `notes('table', ['save', 'kind'], 'UPDATE')` (trail.ts), if changes of its rows belong in the trail.
//
// A view reads with its owner's rights: it shows some columns of rows that a policy keeps back whole.

/** The statements that close a table to whoever has no policy there. */
export function guarded(table: string): readonly string[] {
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true)`,
  ];
}

/** What the functions below run with: their own names, whatever the caller's path leads to. */
const definer = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/** The session that the transaction is in. Only who has the secret can make its proof. */
const own = `digest = encode(sha256(convert_to(coalesce(current_setting('maat.session', true), ''), 'UTF8')), 'hex')`;
const open = 'ended_at IS NULL AND now() < idle_until AND now() < ends_at';

/**
 * The sessions, and what a sign-in that is under way has to remember. Of secrets only digests are kept:
 * of a session that of its proof, which is a digest itself, so that neither the cookie nor what the
 * database asks for can be read off the table. `maat_app` reads and writes none of these tables; it has
 * functions that tell it of the session it is in, and of no other.
 */
export const people = {
  number: 3,
  name: 'people',
  statements: [
    // Roles belong to the whole server: portals of other databases may make it at the same moment.
    `DO $$ BEGIN
       CREATE ROLE maat_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
     EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
     END $$`,
    `DO $$ BEGIN
       IF NOT pg_has_role(CURRENT_USER, 'maat_app', 'MEMBER') THEN
         EXECUTE format('GRANT maat_app TO %I', CURRENT_USER);
       END IF;
     END $$`,
    'CREATE SCHEMA maat_app',
    'GRANT USAGE ON SCHEMA maat_app TO maat_app',
    `CREATE TABLE sessions (
       digest text PRIMARY KEY,
       subject text NOT NULL,
       role text NOT NULL CHECK (role IN ('auditor', 'coordinator', 'chair', 'board')),
       agency text CHECK (agency IS NOT NULL OR role <> 'auditor'),
       idle interval NOT NULL,
       idle_until timestamptz NOT NULL,
       ends_at timestamptz NOT NULL,
       ended_at timestamptz
     )`,
    'CREATE INDEX sessions_ends_at ON sessions (ends_at)',
    ...guarded('sessions'),
    `CREATE TABLE sign_ins (
       digest text PRIMARY KEY,
       state text NOT NULL,
       nonce text NOT NULL,
       verifier text NOT NULL,
       goes_to text NOT NULL,
       until timestamptz NOT NULL
     )`,
    ...guarded('sign_ins'),
    `CREATE TABLE lock_outs (
       address text PRIMARY KEY,
       failures integer NOT NULL,
       until timestamptz NOT NULL
     )`,
    ...guarded('lock_outs'),
    `CREATE FUNCTION maat_app.who_subject() RETURNS text LANGUAGE sql STABLE ${definer} AS
       $$ SELECT subject FROM sessions WHERE ${own} AND ${open} $$`,
    `CREATE FUNCTION maat_app.who_role() RETURNS text LANGUAGE sql STABLE ${definer} AS
       $$ SELECT role FROM sessions WHERE ${own} AND ${open} $$`,
    `CREATE FUNCTION maat_app.who_agency() RETURNS text LANGUAGE sql STABLE ${definer} AS
       $$ SELECT agency FROM sessions WHERE ${own} AND ${open} $$`,
    // Puts the end off, if that is asked for and comes to something; tells of the session, ended or not.
    `CREATE FUNCTION maat_app.visit(puts_off boolean) RETURNS TABLE (
       is_open boolean, subject text, role text, agency text,
       idle_until timestamptz, ends_at timestamptz
     ) LANGUAGE sql VOLATILE ${definer} AS $$
       UPDATE sessions SET idle_until = least(now() + idle, ends_at)
         WHERE puts_off AND ${own} AND ${open}
           AND idle_until < least(now() + idle * 0.95, ends_at);
       SELECT ${open}, subject, role, agency, idle_until, ends_at FROM sessions WHERE ${own};
     $$`,
    `CREATE FUNCTION maat_app.end_session() RETURNS void LANGUAGE sql VOLATILE ${definer} AS
       $$ UPDATE sessions SET ended_at = now() WHERE ${own} AND ended_at IS NULL $$`,
    'REVOKE ALL ON ALL FUNCTIONS IN SCHEMA maat_app FROM PUBLIC',
    'GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA maat_app TO maat_app',
    // The tools are no secret: the style sheet of the one in use is on the page for signing in, too.
    ...guarded('tools'),
    ...guarded('tool_uses'),
    'GRANT SELECT, INSERT ON tools, tool_uses TO maat_app',
    'CREATE POLICY tools_read ON tools FOR SELECT TO maat_app USING (true)',
    'CREATE POLICY tool_uses_read ON tool_uses FOR SELECT TO maat_app USING (true)',
    `CREATE POLICY tools_add ON tools FOR INSERT TO maat_app
       WITH CHECK ((SELECT maat_app.who_role()) = 'coordinator')`,
    `CREATE POLICY tool_uses_add ON tool_uses FOR INSERT TO maat_app
       WITH CHECK ((SELECT maat_app.who_role()) = 'coordinator')`,
  ],
} as const;
