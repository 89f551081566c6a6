import { toolSchemaId } from '../tool/schema-id.js';
import type { Tool } from '../tool/types.js';
import { about } from './about.js';
import { assessment } from './assessment.js';
import { codeLists } from './code-lists.js';
import { context } from './context.js';
import { document } from './document.js';
import { grading, scale } from './grading.js';
import { head } from './head.js';
import { interventions } from './interventions.js';
import { learning } from './learning.js';
import { livedExperience } from './lived-experience.js';
import { multiAgencyWorking } from './multi-agency-working.js';
import { plans } from './plans.js';
import { prevention } from './prevention.js';
import { baseline, flags, rules, thresholds } from './rules.js';

/**
 * The West Midlands Multi-Agency Audit Tool as data: the paper form word for word. What was mended
 * or added is listed, each with its reason, in docs/west-midlands-mended.md.
 *
 * Its ids are for ever: answers are kept by them. Its wording belongs to its publisher (NOTICE).
 *
 * Sensitivity: what tells of the life, needs, risks or history of the person and family is marked as
 * special-category, as a full answer will speak of health and the like; what tells what agencies did in
 * the case, or names somebody, as personal.
 */
export const westMidlands = {
  schema: toolSchemaId,
  id: 'west-midlands',
  version: '1.0.0',
  language: 'en-GB',
  publisher: 'West Midlands (Met Area) Safeguarding Board',
  title: 'Multi-Agency Audit Tool',
  ...head,
  reviewPeriod: 'P12M',
  sections: [
    about,
    context,
    prevention,
    assessment,
    plans,
    multiAgencyWorking,
    livedExperience,
    interventions,
    learning,
    grading,
  ],
  roles: {
    dateOfAudit: 'dateOfAudit',
    theme: 'theme',
    agency: 'agency',
    auditor: 'auditor',
    practitioner: 'practitioner',
    subject: 'subject',
    subjectName: 'subjectName',
    caseStatus: 'caseStatus',
    actions: 'actions',
    goodPractice: 'goodPractice',
    improvements: 'improvements',
    overallGrade: 'overallGrade',
  },
  codeLists,
  scale,
  baseline,
  thresholds,
  flags,
  rules,
  source: { document, paragraph: 'The whole form' },
} as const satisfies Tool;
