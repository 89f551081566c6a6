import type { Answer, Tool } from '@maat/schema';
import type { MessageParts, PlaceWords } from '../issue/catalogue.js';
import type { Issue } from '../issue/issue.js';
import { memberAt } from '../issue/member-of.js';
import { pointerTokens } from '../issue/pointer.js';
import { parseIsoDate } from '../model/calendar-date.js';
import { reviewPeriodOf } from '../model/review-period.js';
import { modelOf } from '../model/tool-model.js';

/**
 * The dates that the message of an issue names: none, but where a date lies outside the review
 * period and the audit is given, that date and the period's ends.
 */
export function datesFor(
  issue: Issue,
  { tool, audit }: { readonly tool?: Tool | undefined; readonly audit?: unknown },
  words: PlaceWords,
): Pick<MessageParts, 'date' | 'period'> {
  if (issue.code !== 'date.outside-review-period' || !tool || audit === undefined) return {};
  const date = inWords(memberAt(audit, pointerTokens(issue.pointer)), words);
  const answer = (id: string) => memberAt(audit, ['answers', id]) as Answer | undefined;
  const period = reviewPeriodOf(modelOf(tool), answer);
  const from = inWords(period?.from, words);
  const to = inWords(period?.to, words);
  if (date === undefined || from === undefined || to === undefined) return {};
  return { date, period: { from, to } };
}

function inWords(value: unknown, words: PlaceWords): string | undefined {
  const date = typeof value === 'string' ? parseIsoDate(value) : undefined;
  return date && words.date(date);
}
