import type { Tool } from '../tool/types.js';

/** What the form's first page says before anything is asked. */
export const head = {
  purpose: {
    title: 'The purpose of multi-agency audits',
    paragraphs: [
      {
        text: 'The Multi Agency Audit Tool is to be completed by each agency involved in working with the child and/or adult and their family.',
      },
      {
        text: 'The tool provides a framework through which agencies are able to analyse the effectiveness of the work carried out in safeguarding the child or adult, and promoting their welfare, both on an inter-agency and single-agency basis.',
      },
      {
        text: 'Learning is identified from the review of the audit tool and wider multi-agency discussion at the audit in terms of strengths, areas for improvement and best practice or innovative work. The learning is shared with agencies directly involved and the wider workforce so that it can be used to promote improved safeguarding practice.',
      },
    ],
  },
  guidance: {
    title: 'Guide to completing the tool',
    paragraphs: [
      { text: 'Auditors should focus on the impact the work is having on the child/adult.' },
      {
        text: 'The tool is to be used to audit the Child’s/Adult’s case and records over the 12 months prior to the date of audit.',
      },
      { text: 'Please complete all Sections and answer N/A if not applicable.' },
      { text: 'References to you/your mean your agency.' },
      {
        text: 'For this audit tool an agency means a School, Housing Associations, Social Services, Local Authorities, Police, Probation, Youth Justice, Health and commissioned services.',
      },
      {
        text: 'When completing the audit tool please be clear on the information given e.g.:',
        points: [
          'Specific events, issues and references should be dated',
          'If an agency or worker contacted another agency - what type of contact was it, telephone, email',
          'If an agency or worker was invited to a meeting - did they attend',
        ],
      },
    ],
  },
} as const satisfies Pick<Tool, 'purpose' | 'guidance'>;
