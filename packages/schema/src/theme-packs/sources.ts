// What the packs follow: public documents, each of them named and none of them quoted.
import { ours } from './question-parts.js';

export const workingTogether = {
  document: 'Working together to safeguard children (HM Government)',
  edition: '2023',
  note: ours,
};

export const outsideTheHome = {
  ...workingTogether,
  paragraph: 'Chapter 3: Providing help, support and protection, on harm outside the home',
};

export const inTheChildsTime = {
  document: 'In the child’s time: professional responses to neglect (Ofsted)',
  paragraph: 'Findings of the survey',
  edition: '2014',
  note: ours,
};

export const olderChildren = {
  document:
    'Growing up neglected: a multi-agency response to older children (Ofsted, Care Quality Commission, HMICFRS and HMI Probation)',
  paragraph: 'Findings of the joint inspections',
  edition: '2018',
  note: ours,
};

export const maltreatment = {
  document: 'Child maltreatment: when to suspect maltreatment in under 18s (NICE guideline CG89)',
  paragraph: 'Recommendations on neglect',
  edition: '2009, updated 2017',
  note: ours,
};

export const caseReviews = {
  document:
    'Complexity and challenge: a triennial analysis of serious case reviews 2014 to 2017 (Department for Education)',
  paragraph: 'Findings on neglect and on poverty',
  edition: '2020',
  note: ours,
};

export const criminalExploitation = {
  document:
    'It was hard to escape: safeguarding children at risk from criminal exploitation (Child Safeguarding Practice Review Panel)',
  paragraph: 'Findings of the review',
  edition: '2020',
  note: ours,
};

export const sexualExploitation = {
  document:
    'Child sexual exploitation: definition and a guide for practitioners (Department for Education)',
  paragraph: 'The whole guide',
  edition: '2017',
  note: ours,
};

export const missing = {
  document:
    'Statutory guidance on children who run away or go missing from home or care (Department for Education)',
  paragraph: 'On return interviews',
  edition: '2014',
  note: ours,
};

export const modernSlavery = {
  document: 'Modern Slavery: statutory guidance for England and Wales (Home Office)',
  paragraph: 'On identifying and referring child victims',
  note: ours,
};

export const disruption = {
  document: 'Child exploitation disruption toolkit (Home Office)',
  paragraph: 'The whole toolkit',
  note: ours,
};

export const careAct = { document: 'Care Act 2014', note: ours };

export const careGuidance = {
  document: 'Care and support statutory guidance (Department of Health and Social Care)',
  note: ours,
};

export const capacityAct = { document: 'Mental Capacity Act 2005', note: ours };

export const policyAndPractice = {
  document:
    'Self-neglect policy and practice: building an evidence base for adult social care (Social Care Institute for Excellence, report 69)',
  paragraph: 'Findings on practice',
  edition: '2014',
  note: ours,
};

export const reviews = {
  document:
    'Analysis of Safeguarding Adult Reviews, April 2017 to March 2019 (Local Government Association and ADASS)',
  paragraph: 'Findings on self-neglect',
  edition: '2020',
  note: ours,
};

export const regional = {
  document:
    'Adult self-neglect best practice guidance (West Midlands Adult Safeguarding Editorial Group)',
  edition: 'Version 2.0, 2018',
  note: ours,
};

export const gradedCareProfile = {
  document: 'Graded Care Profile 2 (NSPCC)',
  paragraph: 'The whole tool',
  note: 'The words are ours. Put the name of the tool that your partnership uses.',
};

export const invisibleMen = {
  document:
    'The myth of invisible men: safeguarding children under 1 from non-accidental injury caused by male carers (Child Safeguarding Practice Review Panel)',
  paragraph: 'Findings on fathers and other male carers',
  edition: '2021',
  note: 'The words are ours, and speak of children of all ages.',
};

export const bridgingTheGap = {
  document:
    'Bridging the gap: transitional safeguarding and the role of social work with adults (Department of Health and Social Care, Research in Practice)',
  paragraph: 'The whole briefing',
  edition: '2021',
  note: ours,
};

export const languageGuide = {
  document:
    'Child exploitation and abuse: an appropriate language guide (The Children’s Society and NAPAC)',
  paragraph: 'The whole guide',
  edition: '2024',
  note: ours,
};

export const statutoryDefence = {
  document: 'Modern Slavery Act 2015',
  paragraph: 'Section 45',
  note: ours,
};

export const mentalCapacity = {
  document: 'Decision-making and mental capacity (NICE guideline NG108)',
  paragraph: 'Section 1.4, on assessing mental capacity',
  edition: '2018',
  note: ours,
};

export const clutterImageRating = {
  document:
    'Frost, Steketee, Tolin and Renaud: Development and validation of the Clutter Image Rating. Journal of Psychopathology and Behavioral Assessment 30',
  paragraph: 'Pages 193 to 203',
  edition: '2008',
  note: ours,
};
