import { packageConfig } from '@maat/build';

export default packageConfig({
  entries: { 'messages/cy': 'src/messages/cy.ts' },
  whole: 'src/index.ts',
  // What a form needs to judge what was answered, to be shown, and in another language.
  chunks: {
    dates: [
      'src/issue/english-months.ts',
      'src/model/calendar-date.ts',
      'src/model/typed-date.ts',
      'src/model/typed-number.ts',
    ],
    judge: [
      'src/model/asked-order.ts',
      'src/model/bad-character.ts',
      'src/model/bare-objects.ts',
      'src/model/compare.ts',
      'src/model/components.ts',
      'src/model/condition.ts',
      'src/model/conditions-of.ts',
      'src/model/duration.ts',
      'src/model/fact.ts',
      'src/model/is-asked.ts',
      'src/model/is-brought.ts',
      'src/model/review-period.ts',
      'src/model/subject-of.ts',
      'src/model/text-length.ts',
      'src/model/theme.ts',
      'src/state/whole-judge.ts',
      'src/validate/open-audit.ts',
      'src/message/message-for.ts',
      'src/issue/auditor-messages.ts',
      'src/merge/differing-questions.ts',
    ],
    session: [
      'src/state/session.ts',
      'src/state/create-audit.ts',
      'src/model',
      'src/issue/pointer.ts',
      'src/issue/in-language.ts',
    ],
    language: ['src/language'],
  },
});
