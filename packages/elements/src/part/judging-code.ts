import { differingQuestions, formEnGB, messageIn, openAudit, wholeJudge } from '@maat/core';

/** What finds fault with an audit, and says it. */
export const judgingCode = { differingQuestions, formEnGB, messageIn, openAudit, wholeJudge };
