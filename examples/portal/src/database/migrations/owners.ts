import { guarded } from './people.js';
import { notes } from './trail.js';

const agency = '(SELECT maat_app.who_agency())';
const role = '(SELECT maat_app.who_role())';
// In one bracket: the planner takes it for true of half the rows, and not of one in a hundred.
const runs = `(SELECT maat_app.who_role() IN ('coordinator', 'chair'))`;
const movesOn = 'OLD.tool_version <> NEW.tool_version OR OLD.tool_id <> NEW.tool_id';

/**
 * Whose each audit is. An auditor sees and changes those of the own agency alone. Who coordinates or
 * chairs reads what was submitted; of the others `audit_states` tells that they are there. The board
 * reads none: the copies that it may have are made when an audit is submitted, and kept beside.
 *
 * Audits from before have no agency: no auditor sees them until the owner of the database gives them one.
 */
export const owners = {
  number: 5,
  name: 'owners',
  statements: [
    `ALTER TABLE audits ADD COLUMN agency text, ADD COLUMN round_id text, ADD COLUMN case_id text`,
    'CREATE INDEX audits_agency ON audits (agency, changed_at DESC, id)',
    'CREATE INDEX audits_round ON audits (round_id, case_id) WHERE round_id IS NOT NULL',
    `CREATE INDEX audits_in_progress ON audits (changed_at DESC, id) WHERE status = 'in-progress'`,
    ...guarded('audits'),
    `GRANT SELECT, INSERT, UPDATE (
       document, etag, revision, status, summary, changed_at, tool_id, tool_version
     ) ON audits TO maat_app`,
    `CREATE POLICY audits_own ON audits FOR SELECT TO maat_app
       USING (${role} = 'auditor' AND agency = ${agency})`,
    `CREATE POLICY audits_returned ON audits FOR SELECT TO maat_app
       USING (status = 'submitted' AND ${runs})`,
    `CREATE POLICY audits_start ON audits FOR INSERT TO maat_app
       WITH CHECK (${role} = 'auditor' AND agency = ${agency} AND status = 'in-progress')`,
    `CREATE POLICY audits_save ON audits FOR UPDATE TO maat_app
       USING (${role} = 'auditor' AND agency = ${agency} AND status = 'in-progress')
       WITH CHECK (${role} = 'auditor' AND agency = ${agency})`,
    `CREATE VIEW audit_states WITH (security_barrier) AS
       SELECT id, agency, round_id, case_id, status, changed_at FROM audits
        WHERE ${runs}`,
    'GRANT SELECT ON audit_states TO maat_app',
    notes('audits', ['start', 'audit'], 'INSERT'),
    notes('audits', ['submit', 'audit'], 'UPDATE', 'OLD.status <> NEW.status'),
    notes('audits', ['move', 'audit'], 'UPDATE', movesOn),
    notes('audits', ['save', 'audit'], 'UPDATE', `OLD.status = NEW.status AND NOT (${movesOn})`),
    `CREATE TABLE audit_copies (
       audit_id text NOT NULL REFERENCES audits,
       profile text NOT NULL CHECK (profile IN ('board', 'public')),
       document text NOT NULL,
       made_at timestamptz NOT NULL,
       PRIMARY KEY (audit_id, profile)
     )`,
    'CREATE INDEX audit_copies_made_at ON audit_copies (made_at DESC, audit_id)',
    ...guarded('audit_copies'),
    'GRANT SELECT, INSERT ON audit_copies TO maat_app',
    `CREATE POLICY audit_copies_read ON audit_copies FOR SELECT TO maat_app
       USING (${role} = 'board')`,
    `CREATE POLICY audit_copies_add ON audit_copies FOR INSERT TO maat_app
       WITH CHECK (EXISTS (SELECT FROM audits WHERE audits.id = audit_id AND audits.agency = ${agency}))`,
  ],
} as const;
