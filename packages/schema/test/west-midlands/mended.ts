/** What stands on the paper and what the tool carries in its place: sentences that follow one another. */
export interface Mend {
  readonly printed: readonly string[];
  readonly carried: readonly string[];
}

/** Mends that have one reason. */
export interface MendGroup {
  readonly title: string;
  readonly why: string;
  readonly mends: readonly Mend[];
}

/** One sentence, by what is changed in it. */
function mend(printed: string, carried: string): Mend {
  return { printed: [printed], carried: [carried] };
}

function leftOut(printed: string): Mend {
  return { printed: [printed], carried: [] };
}

/** Where the words of the tool differ from those of the paper, and why. */
export const mendGroups: readonly MendGroup[] = [
  {
    title: 'Misprints',
    why: 'Obvious slips of typing. Wording, capitals and everything else in the sentence are kept.',
    mends: [
      mend(
        'The tool is to be used to audit the Childs/Adult’s case and records over the 12 months prior to the date of audit.',
        'The tool is to be used to audit the Child’s/Adult’s case and records over the 12 months prior to the date of audit.',
      ),
      mend(
        'When completing the audit tool please be clear on the information given e.g:',
        'When completing the audit tool please be clear on the information given e.g.:',
      ),
      mend(
        'PERSON CENTRED APPPROACHES / LIVED EXPERIENCE (incl MSP)',
        'PERSON CENTRED APPROACHES / LIVED EXPERIENCE (incl MSP)',
      ),
      mend(
        'What evidence Is there of the consideration and impact of age, disability, ethnicity, faith or belief, gender, gender identity, language, race and sexual orientation, mental capacity?',
        'What evidence is there of the consideration and impact of age, disability, ethnicity, faith or belief, gender, gender identity, language, race and sexual orientation, mental capacity?',
      ),
      mend(
        'Outstanding files will demonstrate sound evidenced based or research-informed practice, some of which will be innovative, identifying that an exceptional difference has been made to the lives and experiences of adults with care and support needs.',
        'Outstanding files will demonstrate sound evidence-based or research-informed practice, some of which will be innovative, identifying that an exceptional difference has been made to the lives and experiences of adults with care and support needs.',
      ),
    ],
  },
  {
    title: 'Spaces and apostrophes',
    why: 'Spaces about a stroke or a dash, and one straight apostrophe among curly ones.',
    mends: [
      mend(
        'If an agency or worker contacted another agency- what type of contact was it, telephone, email',
        'If an agency or worker contacted another agency - what type of contact was it, telephone, email',
      ),
      mend(
        'If an agency or worker was invited to a meeting- did they attend',
        'If an agency or worker was invited to a meeting - did they attend',
      ),
      mend('PREVENTION /EARLY HELP/ THRESHOLDS', 'PREVENTION / EARLY HELP / THRESHOLDS'),
      mend(
        'How were opportunities for prevention/ early help considered and utilised?',
        'How were opportunities for prevention/early help considered and utilised?',
      ),
      mend(
        "How does the plan meet the child's/adult’s needs?",
        'How does the plan meet the child’s/adult’s needs?',
      ),
      mend(
        'Do you have any suggestions for practice improvement for your agency or the professionals group working with this individual/ family?',
        'Do you have any suggestions for practice improvement for your agency or the professionals group working with this individual/family?',
      ),
    ],
  },
  {
    title: 'Publisher and title on one line',
    why: 'The head of the page names the publisher and the tool on one line, with spaces between them. They are two members of the tool.',
    mends: [
      {
        printed: ['West Midlands (Met Area) Safeguarding Board Multi-Agency Audit Tool'],
        carried: ['West Midlands (Met Area) Safeguarding Board', 'Multi-Agency Audit Tool'],
      },
    ],
  },
  {
    title: 'Colons of the layout',
    why: 'On paper the colon points at the empty box beside it. How a label is set apart from its field is for the page that shows it.',
    mends: [
      'Date',
      'Theme',
      'Name of auditor completing form',
      'Name of your agency/organisation',
      'Name of practitioner involved in the case',
      'Date of audit',
      'Name of Child / Vulnerable adult',
      'Context questions',
      'Include any timescales and person/s responsible',
      'Please use the criteria above to give the case an overall grade',
    ].map((label) => mend(`${label}:`, label)),
  },
  {
    title: 'Delete as appropriate',
    why: 'What is struck out on paper is chosen here: the question `subject` asks whether the person is a child or a vulnerable adult.',
    mends: [leftOut('(delete as appropriate)')],
  },
  {
    title: 'Letters beside the numbers',
    why: 'A second numbering, left over from editing: it names 13 of the 27 questions that it stands beside, and an empty row. Nothing refers to it.',
    mends: [...'abcdeghijklmn'].map((letter) => leftOut(`${letter}.`)),
  },
  {
    title: 'An empty row',
    why: 'The row lettered f has no words and no box.',
    mends: [leftOut('f.')],
  },
  {
    title: 'The head of the table of grades',
    why: 'On paper an X goes into the second column. Here a grade is chosen, so the table needs no head.',
    mends: [{ printed: ['Grading', 'Grade (X)'], carried: [] }],
  },
];

/** A sentence that the tool carries unchanged in another place than the paper. */
export interface Move {
  readonly sentence: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

export const moves: readonly Move[] = [
  {
    sentence: 'IE Support plans, CIN, CP plans etc',
    from: 'under question 9, in Assessment',
    to: 'the guidance of the section Plans',
    why: 'It says which plans are meant: it slipped up from the heading that follows it.',
  },
  {
    sentence:
      'The descriptor for a “good” rating should be used as a baseline for auditors when considering the effectiveness and impact of interventions to support, enable and safeguard children, young people and individuals with care and support needs and their carers.',
    from: 'between the descriptors of Outstanding and Good',
    to: 'the guidance of the section Grading',
    why: 'It says how to use the descriptors, and belongs to no one grade.',
  },
];
