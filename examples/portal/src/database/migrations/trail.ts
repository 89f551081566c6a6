import { guarded } from './people.js';

/**
 * The statement that has the database note changes of a table's rows itself, in the same transaction,
 * whosever statement it is. The rows have an `id`.
 *
 * @param verb One of the table `trail_verbs`.
 * @param kind What the rows are, as 'audit'.
 * @param event What is noted, as 'INSERT'.
 * @param when The changes that are noted, as 'OLD.status <> NEW.status'. Default: all.
 */
export function notes(
  table: string,
  [verb, kind]: readonly [verb: string, kind: string],
  event: 'INSERT' | 'UPDATE',
  when = 'true',
): string {
  return `CREATE TRIGGER "${table}_${verb}" AFTER ${event} ON ${table} FOR EACH ROW
    WHEN (${when}) EXECUTE FUNCTION maat_app.note_row('${verb}', '${kind}')`;
}

const definer = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/**
 * Who did what to what, and what was refused to whom. It holds ids and codes, nothing that was typed
 * and no name. It only grows: `maat_app` adds to it through a function that asks itself who this is, and
 * no statement, of the owner's neither, changes or removes a row before somebody takes the trigger away.
 */
export const trail = {
  number: 4,
  name: 'trail',
  statements: [
    'CREATE TABLE trail_verbs (verb text PRIMARY KEY)',
    ...guarded('trail_verbs'),
    `INSERT INTO trail_verbs VALUES ('list'), ('read'), ('copy'), ('start'), ('save'), ('submit'),
       ('move'), ('set-up'), ('sign-in'), ('sign-out')`,
    `CREATE TABLE trail (
       number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       at timestamptz NOT NULL DEFAULT clock_timestamp(),
       subject text,
       role text,
       agency text,
       verb text NOT NULL REFERENCES trail_verbs,
       kind text NOT NULL CHECK (kind ~ '^[a-z-]{1,40}$'),
       id text CHECK (id ~ '^[A-Za-z0-9-]{1,64}$'),
       outcome text NOT NULL CHECK (outcome IN ('allowed', 'refused'))
     )`,
    'CREATE INDEX trail_id ON trail (id, number)',
    ...guarded('trail'),
    'GRANT SELECT ON trail TO maat_app',
    `CREATE POLICY trail_read ON trail FOR SELECT TO maat_app
       USING ((SELECT maat_app.who_role() IN ('coordinator', 'chair')))`,
    `CREATE FUNCTION maat_app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'The trail is only added to' USING ERRCODE = 'insufficient_privilege'; END $$`,
    `CREATE TRIGGER trail_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON trail
       FOR EACH STATEMENT EXECUTE FUNCTION maat_app.refuse_change()`,
    // Of the saves of one audit by one person, which come by the second, one in ten minutes is enough.
    `CREATE FUNCTION maat_app.note(verb text, kind text, id text, outcome text) RETURNS void
       LANGUAGE sql VOLATILE ${definer} AS $$
       INSERT INTO trail (subject, role, agency, verb, kind, id, outcome)
         SELECT who.subject, who.role, who.agency, $1, $2, $3, $4
           FROM (SELECT maat_app.who_subject() AS subject, maat_app.who_role() AS role, maat_app.who_agency() AS agency) who
          WHERE NOT ($1 = 'save' AND $4 = 'allowed' AND EXISTS (
            SELECT FROM trail earlier
             WHERE earlier.id = $3 AND earlier.subject = who.subject AND earlier.verb = 'save'
               AND earlier.outcome = 'allowed' AND earlier.at > now() - interval '10 minutes'))
     $$`,
    // What the owner writes (examples, when the portal starts) is nobody's doing.
    `CREATE FUNCTION maat_app.note_row() RETURNS trigger LANGUAGE plpgsql ${definer} AS $$ BEGIN
       IF maat_app.who_subject() IS NULL THEN RETURN NULL; END IF;
       PERFORM maat_app.note(TG_ARGV[0], TG_ARGV[1], NEW.id, 'allowed');
       RETURN NULL;
     END $$`,
    `REVOKE ALL ON FUNCTION maat_app.note(text, text, text, text), maat_app.note_row(), maat_app.refuse_change()
       FROM PUBLIC`,
    'GRANT EXECUTE ON FUNCTION maat_app.note(text, text, text, text) TO maat_app',
  ],
} as const;
