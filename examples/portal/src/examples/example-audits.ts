import type { ExampleDocument } from '../audits/stored-audit.js';
import { adultComplete } from './adult-complete.js';
import { childHalfFilled } from './child-half-filled.js';
import { childStarted } from './child-started.js';
import type { ExampleMaker } from './example-maker.js';

/** The made-up audits that an empty portal starts with. Nobody in them exists. */
export function exampleAudits({ filed, submitted }: ExampleMaker): readonly ExampleDocument[] {
  const housing = { agency: 'housing-associations', answers: adultComplete };
  return [
    filed({
      ...{ caseReference: 'EXAMPLE-001', agency: 'social-services', days: 6 },
      answers: childHalfFilled,
    }),
    filed({ caseReference: 'EXAMPLE-002', agency: 'police', days: 5, answers: childStarted }),
    submitted({ caseReference: 'EXAMPLE-003', days: 3, ...housing }),
    filed({ caseReference: 'EXAMPLE-004', days: 2, ...housing }),
  ];
}
