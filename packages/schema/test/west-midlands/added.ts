/** Texts of the tool that are not on the paper, and why they are needed. */
export interface Addition {
  readonly role: string;
  readonly texts: readonly string[];
  readonly why: string;
}

export const additions: readonly Addition[] = [
  {
    role: 'short title',
    texts: ['About this audit'],
    why: 'The first page has a title, but no heading that tells it from the others in a list of sections.',
  },
  {
    role: 'short title',
    texts: [
      'Prevention, early help and thresholds',
      'Assessment',
      'Plans',
      'Multi-agency working',
      'Person-centred approaches and lived experience',
      'Interventions',
    ],
    why: 'The headings of the six sections are printed in capitals, which are hard to read in a list.',
  },
  {
    role: 'label',
    texts: ['Child / Vulnerable adult'],
    why: 'The name of the question that stands for ‘(delete as appropriate)’, in the words of the label it belongs to.',
  },
  {
    role: 'option',
    texts: ['Child', 'Vulnerable adult'],
    why: 'The two that the paper lets one delete.',
  },
  {
    role: 'option',
    texts: ['Yes', 'No'],
    why: 'The paper asks a closed question and leaves the answer to free text. It can be counted when it is given apart from its explanation.',
  },
  {
    role: 'option',
    texts: ['Partly'],
    why: 'Free text lets an auditor say that something was so in part, or at times. Two answers would not.',
  },
  {
    role: 'option',
    texts: [
      'Required and used appropriately',
      'Required but not used appropriately',
      'Not required',
    ],
    why: 'Question 4 asks three things at once: whether there is a procedure (if not: N/A), whether it was required, and whether it was used appropriately.',
  },
  {
    role: 'row name',
    texts: ['action'],
    why: 'What a row of the first box in Learning holds, for ‘Add another action’.',
  },
  {
    role: 'column',
    texts: ['Action', 'Person/s responsible', 'Timescale'],
    why: 'The first box in Learning asks for three things in one text. Each has a column, in the words of the box.',
  },
  {
    role: 'option',
    texts: [
      'School',
      'Housing Associations',
      'Social Services',
      'Local Authorities',
      'Police',
      'Probation',
      'Youth Justice',
      'Health',
      'Commissioned services',
    ],
    why: 'The code list `agencies`: the words of point 5 of the guide, one by one.',
  },
  {
    role: 'option',
    texts: ['Telephone', 'Email'],
    why: 'The code list `contactTypes`: the two that point 6 of the guide names.',
  },
];

/** How the printed words for both a child and an adult become those for the one or the other. */
export const forms: readonly (readonly [both: string, child: string, adult: string])[] = [
  ['child’s/adult’s', 'child’s', 'adult’s'],
  ['children/adults', 'children', 'adults'],
  ['child/adult', 'child', 'adult'],
  ['child or adult', 'child', 'adult'],
  ['Child / Vulnerable adult', 'Child', 'Vulnerable adult'],
];
