import type { Audit, Overlay, StyleTheme } from '@maat/schema';
import { neglect } from '@maat/schema/theme-packs';
import { westMidlands } from '@maat/schema/west-midlands';
import { westMidlandsJudged } from '@maat/schema/west-midlands-judged';
import type { Documents } from './documents.js';

/** Something to begin with. */
export interface Start {
  readonly title: string;
  readonly language: 'en-GB' | 'cy';
  readonly documents: Documents;
}

const text = (value: unknown): string =>
  value === undefined ? '' : JSON.stringify(value, undefined, 2);

const overlayOf = (id: string, title: string, changes: Overlay['changes']): Overlay => ({
  schema: 'urn:maat:schema:overlay:1',
  id,
  version: '1.0.0',
  base: { id: westMidlands.id, version: `^${westMidlands.version}` },
  tool: { id, version: '1.0.0', title },
  changes,
});

/** An audit with some answers, made up, as everything here is. */
function auditOf(tool: Audit['tool'], answers: Audit['answers']): Audit {
  const at = '2026-11-02T09:00:00.000Z';
  const changed = { status: 'in-progress', revision: 1, madeAt: at, changedAt: at } as const;
  return { schema: 'urn:maat:schema:audit:1', id: 'example', tool, ...changed, answers };
}

const anytown = overlayOf('anytown', 'Anytown multi-agency case audit', [
  {
    change: 'set-question',
    question: 'dailyLife',
    members: { label: 'What is an ordinary day like for this child or adult?' },
  },
  {
    change: 'add-question',
    section: 'plans',
    question: {
      id: 'planShared',
      kind: 'decision',
      label: 'Did the child or adult have a copy of the plan?',
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
      ],
      explanation: { label: 'If not, why not?', requiredFor: ['no'] },
      source: { document: 'Anytown audit form', paragraph: 'Plans' },
    },
  },
  { change: 'hide-question', question: 'previouslyKnown' },
]);

const withNeglect = overlayOf('middle-vale', 'Middle Vale audit tool', [
  {
    change: 'set-question',
    question: 'theme',
    members: { kind: 'choice', options: [{ code: 'other', label: 'Another theme' }] },
  },
  { change: 'add-theme-pack', pack: neglect },
]);

const welsh = overlayOf('archwiliad', 'Multi-agency audit', [
  {
    change: 'put-translation',
    language: 'cy',
    strings: [
      {
        at: 'title',
        source: 'Multi-agency audit',
        text: 'Archwiliad amlasiantaeth',
        state: 'draft',
      },
    ],
  },
]);

const purple: StyleTheme = {
  schema: 'urn:maat:schema:style-theme:1',
  id: 'anytown',
  version: '1.0.0',
  title: 'Anytown',
  tokens: {
    'color-action': { light: '#5a1a85', dark: '#f2b84b' },
    'color-on-action': { light: '#fff', dark: '#241b2f' },
    'color-focus': { light: '#b2480a', dark: '#f2b84b' },
    radius: '10px',
  },
};

const judged = auditOf(
  { id: westMidlandsJudged.tool.id, version: westMidlandsJudged.tool.version },
  {
    preventionJudgement: {
      state: 'answered',
      value: { grade: 'inadequate', rationale: 'Two chances to help early were missed.' },
    },
    assessmentJudgement: {
      state: 'answered',
      value: { grade: 'good', rationale: 'The assessment is thorough.' },
    },
    practiceOfConcern: {
      state: 'answered',
      value: { choice: 'yes', explanation: 'A referral was closed unread.' },
    },
  },
);

const inNeglect = auditOf(withNeglect.tool, { theme: { state: 'answered', value: 'neglect' } });

const startOf = (
  title: string,
  given: { overlay?: Overlay; audit?: Audit; styleTheme?: StyleTheme; language?: 'cy' },
): Start => ({
  title,
  language: given.language ?? 'en-GB',
  documents: {
    tool: text(westMidlands),
    overlay: text(given.overlay),
    audit: text(given.audit),
    styleTheme: text(given.styleTheme),
  },
});

/** What there is to begin with, by name. */
export const starts: Readonly<Record<string, Start>> = {
  printed: startOf('The form as printed', {}),
  judged: startOf('With judgements of each area', { overlay: westMidlandsJudged, audit: judged }),
  overlay: startOf('A partnership’s own form and colours', {
    overlay: anytown,
    styleTheme: purple,
  }),
  'theme-pack': startOf('A theme pack: neglect', { overlay: withNeglect, audit: inNeglect }),
  welsh: startOf('In Welsh', { overlay: welsh, language: 'cy' }),
};
