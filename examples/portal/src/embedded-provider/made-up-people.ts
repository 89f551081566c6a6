import type { Role } from '../session/person.js';

/** Somebody who does not exist, and can sign in all the same. */
export interface MadeUpPerson {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  readonly role: Role;
  readonly agency?: string;
}

/** Everybody whom the embedded provider knows. */
export const madeUpPeople: readonly MadeUpPerson[] = [
  auditor('a', 'Example Auditor A', ['social-services', 'Social Services']),
  auditor('b', 'Example Auditor B', ['police', 'Police']),
  auditor('c', 'Example Auditor C', ['housing-associations', 'Housing Associations']),
  auditor('d', 'Example Auditor D', ['health', 'Health']),
  auditor('e', 'Example Auditor E', ['school', 'School']),
  {
    id: 'example-coordinator',
    name: 'Example Coordinator',
    does: 'Coordinator: sets rounds up and sees which returns are in',
    role: 'coordinator',
  },
  {
    id: 'example-chair',
    name: 'Example Chair',
    does: 'Chair: leads the discussion and reads the returns',
    role: 'chair',
  },
  {
    id: 'example-board-member',
    name: 'Example Board Member',
    does: 'Board: reads redacted copies and reports',
    role: 'board',
  },
];

function auditor(
  letter: string,
  name: string,
  [agency, label]: readonly [code: string, label: string],
): MadeUpPerson {
  const does = `Auditor, ${label}: fills in the audits of that agency`;
  return { id: `example-auditor-${letter}`, name, does, role: 'auditor', agency };
}
