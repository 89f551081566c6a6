import { guarded } from './people.js';
import { notes } from './trail.js';

const agency = '(SELECT maat_app.who_agency())';
const role = '(SELECT maat_app.who_role())';
const runs = `(SELECT maat_app.who_role() IN ('coordinator', 'chair'))`;

/**
 * Rounds, the agencies asked in them, what the discussions make of their cases, and the papers that go
 * out in the end. A round names every agency and case, so auditors do not see it: of `invitations` they
 * see those of their own agency. The board sees papers alone, in which nobody is named.
 */
export const rounds = {
  number: 6,
  name: 'rounds',
  statements: [
    `INSERT INTO trail_verbs VALUES ('invite'), ('discuss'), ('agree'), ('close'), ('publish')`,
    `CREATE TABLE rounds (
       id text PRIMARY KEY,
       title text NOT NULL,
       status text NOT NULL CHECK (status IN ('planned', 'open', 'closed')),
       etag text NOT NULL,
       document text NOT NULL,
       changed_at timestamptz NOT NULL
     )`,
    'CREATE INDEX rounds_changed_at ON rounds (changed_at DESC, id)',
    ...guarded('rounds'),
    'GRANT SELECT, INSERT, UPDATE (title, status, etag, document, changed_at) ON rounds TO maat_app',
    `CREATE POLICY rounds_read ON rounds FOR SELECT TO maat_app USING (${runs})`,
    `CREATE POLICY rounds_add ON rounds FOR INSERT TO maat_app WITH CHECK (${role} = 'coordinator')`,
    `CREATE POLICY rounds_change ON rounds FOR UPDATE TO maat_app
       USING (${role} = 'coordinator' AND status <> 'closed') WITH CHECK (${role} = 'coordinator')`,
    notes('rounds', ['set-up', 'round'], 'INSERT'),
    notes('rounds', ['invite', 'round'], 'UPDATE', `NEW.status <> 'closed'`),
    notes('rounds', ['close', 'round'], 'UPDATE', `NEW.status = 'closed'`),
    `CREATE TABLE invitations (
       round_id text NOT NULL REFERENCES rounds,
       case_id text NOT NULL,
       agency text NOT NULL,
       reference text NOT NULL,
       title text NOT NULL,
       tool_id text NOT NULL,
       tool_version text NOT NULL,
       due date NOT NULL,
       is_open boolean NOT NULL,
       PRIMARY KEY (case_id, agency)
     )`,
    'CREATE INDEX invitations_agency ON invitations (agency, due, case_id) WHERE is_open',
    'CREATE INDEX invitations_round ON invitations (round_id)',
    ...guarded('invitations'),
    `GRANT SELECT, INSERT, UPDATE (reference, title, tool_id, tool_version, due, is_open)
       ON invitations TO maat_app`,
    `CREATE POLICY invitations_own ON invitations FOR SELECT TO maat_app
       USING (${role} = 'auditor' AND agency = ${agency} AND is_open)`,
    `CREATE POLICY invitations_read ON invitations FOR SELECT TO maat_app USING (${runs})`,
    `CREATE POLICY invitations_add ON invitations FOR INSERT TO maat_app
       WITH CHECK (${role} = 'coordinator')`,
    `CREATE POLICY invitations_change ON invitations FOR UPDATE TO maat_app
       USING (${role} = 'coordinator') WITH CHECK (${role} = 'coordinator')`,
    // A return is made on an invitation, and one on each.
    'DROP POLICY audits_start ON audits',
    `CREATE POLICY audits_start ON audits FOR INSERT TO maat_app
       WITH CHECK (${role} = 'auditor' AND agency = ${agency} AND status = 'in-progress' AND (
         (round_id IS NULL AND case_id IS NULL) OR EXISTS (
           SELECT FROM invitations asked
            WHERE asked.case_id = audits.case_id AND asked.round_id = audits.round_id
              AND asked.agency = audits.agency AND asked.is_open)))`,
    'CREATE UNIQUE INDEX audits_return ON audits (case_id, agency) WHERE case_id IS NOT NULL',
    `CREATE TABLE reviews (
       id text PRIMARY KEY,
       round_id text NOT NULL REFERENCES rounds,
       case_id text NOT NULL UNIQUE,
       status text NOT NULL CHECK (status IN ('in-progress', 'agreed')),
       etag text NOT NULL,
       document text NOT NULL,
       changed_at timestamptz NOT NULL
     )`,
    'CREATE INDEX reviews_round ON reviews (round_id)',
    ...guarded('reviews'),
    'GRANT SELECT, INSERT, UPDATE (status, etag, document, changed_at) ON reviews TO maat_app',
    `CREATE POLICY reviews_read ON reviews FOR SELECT TO maat_app USING (${runs})`,
    `CREATE POLICY reviews_begin ON reviews FOR INSERT TO maat_app
       WITH CHECK (${role} = 'chair' AND status = 'in-progress')`,
    `CREATE POLICY reviews_discuss ON reviews FOR UPDATE TO maat_app
       USING (${role} = 'chair') WITH CHECK (${role} = 'chair')`,
    // What becomes of actions is for who coordinates as well, once the review is agreed.
    `CREATE POLICY reviews_follow_up ON reviews FOR UPDATE TO maat_app
       USING (${role} = 'coordinator' AND status = 'agreed')
       WITH CHECK (${role} = 'coordinator' AND status = 'agreed')`,
    notes('reviews', ['start', 'review'], 'INSERT'),
    notes('reviews', ['agree', 'review'], 'UPDATE', 'OLD.status <> NEW.status'),
    notes('reviews', ['discuss', 'review'], 'UPDATE', 'OLD.status = NEW.status'),
    `CREATE TABLE round_papers (
       id text NOT NULL REFERENCES rounds,
       kind text NOT NULL CHECK (kind IN ('report', 'briefing')),
       title text NOT NULL,
       document text NOT NULL,
       made_at timestamptz NOT NULL,
       PRIMARY KEY (id, kind)
     )`,
    'CREATE INDEX round_papers_made_at ON round_papers (made_at DESC, id)',
    ...guarded('round_papers'),
    'GRANT SELECT, INSERT, UPDATE (title, document, made_at) ON round_papers TO maat_app',
    `CREATE POLICY round_papers_read ON round_papers FOR SELECT TO maat_app
       USING ((SELECT maat_app.who_role() IN ('coordinator', 'chair', 'board'))
              OR (kind = 'briefing' AND (SELECT maat_app.who_role() = 'auditor')))`,
    `CREATE POLICY round_papers_add ON round_papers FOR INSERT TO maat_app
       WITH CHECK (${role} = 'chair')`,
    `CREATE POLICY round_papers_renew ON round_papers FOR UPDATE TO maat_app
       USING (${role} = 'chair') WITH CHECK (${role} = 'chair')`,
    notes('round_papers', ['publish', 'paper'], 'INSERT'),
  ],
} as const;
