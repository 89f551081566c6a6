import { overlaySchemaId } from '../overlay/schema-id.js';
import type { Overlay } from '../overlay/types.js';
import type { Tool } from '../tool/types.js';
import { codeLists } from '../west-midlands/code-lists.js';
import { document } from '../west-midlands/document.js';
import { changesOfAreas } from './areas.js';
import { concerns, flags } from './concerns.js';
import { changesOfPeople } from './people.js';

/** What the tool itself gets: members are replaced as a whole, so what stays is said again. */
const ofTool = {
  roles: {
    dateOfAudit: 'dateOfAudit',
    theme: 'theme',
    agency: 'agency',
    auditor: 'auditor',
    practitioner: 'practitionerRole',
    subject: 'subject',
    caseReference: 'caseReference',
    caseStatus: 'caseStatus',
    actions: 'actions',
    goodPractice: 'goodPractice',
    improvements: 'improvements',
    overallGrade: 'overallGrade',
  },
  codeLists: {
    ...codeLists,
    contactTypes: [
      ...codeLists.contactTypes,
      // Ours: the guide (point 6) names two types, and leaves out those that audits tell most of.
      { code: 'meeting', label: 'Meeting' },
      { code: 'home-visit', label: 'Home visit' },
      { code: 'letter', label: 'Letter' },
      { code: 'video-call', label: 'Video call' },
    ],
  },
  flags,
  contacts: [
    {
      name: 'Your partnership’s safeguarding lead (fill in the number)',
      note: 'A placeholder: put your own contact here before the form is used.',
    },
  ],
  source: {
    document,
    paragraph: 'The whole form',
    note: 'Judgements of the areas, questions about concerns, the case reference and dated evidence are ours. The other words, the scale and the rules are the form’s.',
  },
} as const satisfies Partial<Tool>;

/**
 * The West Midlands tool with what its own rules of grading ask for and the paper has no place for: a
 * judgement of each area, the four concerns asked outright, 'no evidence found', dated evidence,
 * and the reasons for the grade. A case reference stands in place of names. The rules are
 * those of the form, unchanged: here they have what they hang on.
 *
 * Its ids are for ever, as those of the form are.
 */
export const westMidlandsJudged: Overlay = {
  schema: overlaySchemaId,
  id: 'west-midlands-judged',
  version: '1.0.0',
  title: 'Judgements, concerns and dated evidence',
  base: { id: 'west-midlands', version: '1.0.0' },
  tool: {
    id: 'west-midlands-judged',
    version: '1.0.0',
    title: 'Multi-Agency Audit Tool with judgements',
  },
  changes: [
    ...changesOfPeople,
    ...changesOfAreas,
    { change: 'add-section', section: concerns, after: 'interventions' },
    {
      change: 'set-question',
      question: 'overallGrade',
      members: { rationale: { label: 'Reasons for the grade', required: false } },
    },
    { change: 'set-tool', members: ofTool },
  ],
};
