import { pointerTokens } from '@maat/core';
import { placeId } from '../question/ids.js';
import { linkTo } from './link-to.js';
import { attributes, type Markup, markup, type Part } from './markup.js';
import type { PlainForm } from './plain-form.js';
import type { ToldWarning } from './told-warning.js';

/** What may not belong in the audit, each with a way to its place. It takes the focus, as errors do. */
export function warned(form: PlainForm, warnings: readonly ToldWarning[]): Part {
  if (warnings.length === 0) return undefined;
  const { labels } = form;
  const items = list(warnings, (pointer) => linkTo(form, pointer));
  const attribute = { class: 'issues', role: 'alert', 'aria-labelledby': 'warned' };
  return markup`<div${attributes({ ...attribute, tabindex: '-1', autofocus: true })}><p id="warned">${labels.warnedTitle}</p>${items}<p>${labels.warnedHint}</p></div>`;
}

/** The same above an audit to be read: nothing is held back, and none of it is printed. */
export function warnedReader(form: PlainForm): Part {
  const { labels, options, session } = form;
  const { warnings = [] } = options;
  if (warnings.length === 0) return undefined;
  const items = list(warnings, (pointer) => {
    const [answers, question = ''] = pointerTokens(pointer);
    return answers === 'answers' && session.isAsked(question) ? `#${placeId(question)}` : undefined;
  });
  return markup`<div class="issues leaving" role="group" aria-labelledby="warned"><p id="warned">${labels.warnedReading}</p>${items}</div>`;
}

/** Each message once, with the way to its place where there is one. */
function list(
  warnings: readonly ToldWarning[],
  hrefOf: (pointer: string) => string | undefined,
): Markup {
  const told = new Map(warnings.map(({ message, pointer }) => [message, pointer]));
  const items = [...told].map(([words, pointer]) => {
    const href = hrefOf(pointer);
    return markup`<li>${href === undefined ? words : markup`<a${attributes({ href })}>${words}</a>`}</li>`;
  });
  return markup`<ul>${items}</ul>`;
}
