import { packageConfig } from '@maat/build';

export default packageConfig({
  entries: { 'messages/cy': 'src/messages/cy.ts' },
  whole: 'src/index.ts',
  // What a form needs to judge what was answered, to be shown, and in another language.
  chunks: {
    judge: [
      'src/model/bad-character.ts',
      'src/model/bare-objects.ts',
      'src/model/duration.ts',
      'src/model/review-period.ts',
      'src/model/text-length.ts',
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
