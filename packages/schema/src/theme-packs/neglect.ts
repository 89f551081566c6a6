// Long because a pack is read as a whole: each question stands with its source.
import { themePackSchemaId } from '../theme-pack/schema-id.js';
import type { ThemePack } from '../theme-pack/types.js';
import { yesPartlyNo } from '../west-midlands/options.js';
import { explained, ofPerson, ofPractice } from './question-parts.js';
import {
  caseReviews,
  gradedCareProfile,
  inTheChildsTime,
  invisibleMen,
  maltreatment,
  olderChildren,
  workingTogether,
} from './sources.js';

/**
 * Neglect of a child: what audits of neglect look for beside the form's own questions. An example: it
 * is to be read by who knows the theme before it is used.
 */
export const neglect: ThemePack = {
  schema: themePackSchemaId,
  id: 'neglect',
  version: '1.0.0',
  title: 'Neglect',
  theme: { code: 'neglect', label: 'Neglect' },
  example: true,
  source: {
    document: 'Maat',
    paragraph: 'Example of a theme pack',
    note: 'The questions are ours, made from public guidance, inspections and reviews that each of them names. None is quoted.',
  },
  sections: [
    {
      section: 'prevention',
      after: 'disagreements',
      guidance: [
        {
          text: 'Neglect is seldom one event. Look over the whole of the 12 months, and at what was known before, for:',
          points: [
            'concerns that came again and again, each of them below a threshold when it was looked at alone',
            'help that was offered, taken up for a while and ended, and what was different afterwards',
            'what universal services saw: nursery or school, health visitor, GP, dentist, housing',
          ],
        },
      ],
      questions: [
        {
          id: 'neglectEarlySigns',
          kind: 'narrative',
          label:
            'How did your agency recognise the first signs of neglect, and what was done about them? Please give the dates.',
          ...ofPractice,
          source: {
            ...workingTogether,
            paragraph: 'Chapter 3: Providing help, support and protection',
          },
        },
        {
          id: 'neglectPoverty',
          kind: 'narrative',
          label:
            'How was the effect of poverty (income, debt, food, heating, housing) told apart from neglect, and what practical help did the family get with it?',
          ...ofPerson,
          source: caseReviews,
        },
        {
          id: 'neglectThreshold',
          kind: 'decision',
          label:
            'Was the build-up of concerns considered as a whole when decisions about thresholds were made, rather than each incident alone?',
          options: yesPartlyNo,
          explanation: explained,
          ...ofPractice,
          source: inTheChildsTime,
        },
      ],
    },
    {
      section: 'assessment',
      after: 'familyEngagement',
      guidance: [
        {
          text: 'A tool is only as good as what is done with it. Look for the date, who completed it, whether parents and other agencies took part, and whether it was repeated to show change.',
        },
      ],
      questions: [
        {
          id: 'neglectTool',
          kind: 'decision',
          label:
            'Was the Graded Care Profile, or the neglect tool that your partnership has agreed, used?',
          options: yesPartlyNo,
          explanation: {
            label:
              'Which tool, when and by whom, and what did it show in each area of care? If none was used, why not?',
          },
          ...ofPerson,
          source: gradedCareProfile,
        },
        {
          id: 'neglectToolActedOn',
          kind: 'narrative',
          label:
            'How were the scores or findings of the tool acted on, and was it completed again to see whether care had changed?',
          ...ofPractice,
          source: inTheChildsTime,
        },
        {
          id: 'neglectChronology',
          kind: 'decision',
          label:
            'Is there an up-to-date chronology, shared between agencies, from which the cumulative harm to the child can be seen?',
          options: yesPartlyNo,
          explanation: {
            label: 'What does it show of patterns over time, and how has it informed decisions?',
          },
          ...ofPerson,
          source: inTheChildsTime,
        },
        {
          id: 'neglectOtherCarers',
          kind: 'narrative',
          label:
            'How were the child’s father and any other carers, living in the home or not, identified, involved and assessed, and what do they bring by way of care and of risk?',
          ...ofPerson,
          source: invisibleMen,
        },
        {
          id: 'neglectCauses',
          kind: 'narrative',
          label:
            'How well is it understood why care falls short (for example parents’ mental health, learning disability, substance misuse, domestic abuse, or their own childhood), and what each parent is able to change?',
          ...ofPerson,
          source: caseReviews,
        },
      ],
    },
    {
      section: 'plans',
      after: 'planImpact',
      questions: [
        {
          id: 'neglectExpectations',
          kind: 'narrative',
          label:
            'How does the plan say, in words that the parents understand, what must be different for the child, by when, and what will happen if it is not?',
          ...ofPractice,
          source: {
            ...workingTogether,
            paragraph: 'Chapter 3: Providing help, support and protection',
          },
        },
        {
          id: 'neglectDrift',
          kind: 'decision',
          label:
            'Has drift been avoided: was it noticed and acted on when there was no lasting change?',
          options: yesPartlyNo,
          explanation: {
            label:
              'Please explain, with dates. Consider repeated plans, cases closed and opened again, change of worker, and how supervision and reviews tested progress.',
          },
          ...ofPractice,
          source: inTheChildsTime,
        },
      ],
    },
    {
      section: 'multiAgencyWorking',
      after: 'informationSharing',
      questions: [
        {
          id: 'neglectWasNotBrought',
          kind: 'narrative',
          label:
            'When the child was not brought to appointments (health, dental, development, therapy), how was this recorded, shared and followed up, and what was its effect on the child?',
          hint: 'A child ‘was not brought’; an adult ‘did not attend’.',
          ...ofPerson,
          source: maltreatment,
        },
        {
          id: 'neglectSharedView',
          kind: 'narrative',
          label:
            'How did agencies, adult services among them, come to one view of how serious the neglect was, and how were differences between them resolved?',
          ...ofPractice,
          source: olderChildren,
        },
      ],
    },
    {
      section: 'livedExperience',
      after: 'voice',
      guidance: [
        {
          text: 'The question is what a day and a night are like for this child. Look for what practitioners saw, heard and smelt, and for what the child said or showed, not only for what adults reported.',
        },
      ],
      questions: [
        {
          id: 'neglectDayInTheLife',
          kind: 'narrative',
          label:
            'What does the file tell of a day in this child’s life: waking, food, clothes, warmth, who is there, school, play, where the child sleeps?',
          ...ofPerson,
          source: { ...workingTogether, paragraph: 'Chapter 1: A shared responsibility' },
        },
        {
          id: 'neglectHealth',
          kind: 'narrative',
          label:
            'What is known of the child’s growth, weight (also obesity), oral health, immunisations and development, and what was done where they gave cause for concern?',
          ...ofPerson,
          source: maltreatment,
        },
        {
          id: 'neglectAttendance',
          kind: 'narrative',
          label:
            'How do attendance, punctuality, presentation and learning at nursery or school show the effect of neglect, and what did your agency do with what they show?',
          ...ofPerson,
          source: olderChildren,
        },
      ],
    },
    {
      section: 'interventions',
      after: 'promptAction',
      guidance: [
        {
          text: 'Parents may agree to everything and change little: what is often called disguised compliance. Look for how words were tested against what was seen, and for practitioners who stayed both kind and curious.',
        },
      ],
      questions: [
        {
          id: 'neglectEngagement',
          kind: 'narrative',
          label:
            'How was it tested whether parents’ engagement made a difference for the child, and how was apparent or disguised compliance recognised and challenged?',
          ...ofPractice,
          source: caseReviews,
        },
        {
          id: 'neglectSustained',
          kind: 'decision',
          label: 'Were improvements sustained after support was reduced or ended?',
          options: yesPartlyNo,
          explanation: {
            label: 'What is the evidence, and over how long was it looked at?',
          },
          ...ofPerson,
          source: inTheChildsTime,
        },
        {
          id: 'neglectSiblings',
          kind: 'narrative',
          label:
            'How were brothers and sisters each considered, and where children are older, how was it seen that they are neglected too and not only difficult, or carers of others?',
          ...ofPerson,
          source: olderChildren,
        },
      ],
    },
    {
      section: 'learning',
      after: 'improvements',
      questions: [
        {
          id: 'neglectLearning',
          kind: 'narrative',
          label:
            'What does this case tell of how your agency recognises neglect early and keeps it from drifting? Please consider training, the neglect tool, supervision and workload.',
          sensitivity: 'personal',
          source: {
            ...workingTogether,
            paragraph: 'Chapter 2: Multi-agency safeguarding arrangements',
          },
        },
      ],
    },
  ],
};
