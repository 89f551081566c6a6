import type { Issue } from '@maat/core';
import { linkTo } from './link-to.js';
import { attributes, markup, type Part } from './markup.js';
import type { PlainForm } from './plain-form.js';

/** A warning with its message. */
export interface ToldWarning extends Pick<Issue, 'pointer'> {
  readonly message: string;
}

/** What may not belong in the audit, each with a way to its place. It takes the focus, as errors do. */
export function warned(form: PlainForm, warnings: readonly ToldWarning[]): Part {
  if (warnings.length === 0) return undefined;
  const { labels } = form;
  const told = new Map(warnings.map(({ message, pointer }) => [message, pointer]));
  const items = [...told].map(([words, pointer]) => {
    const href = linkTo(form, pointer);
    return markup`<li>${href === undefined ? words : markup`<a${attributes({ href })}>${words}</a>`}</li>`;
  });
  const attribute = { class: 'issues', role: 'alert', 'aria-labelledby': 'warned' };
  return markup`<div${attributes({ ...attribute, tabindex: '-1', autofocus: true })}><p id="warned">${labels.warnedTitle}</p><ul>${items}</ul><p>${labels.warnedHint}</p></div>`;
}
