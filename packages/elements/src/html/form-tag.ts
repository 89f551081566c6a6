import { hiddenField } from './controls.js';
import { attributes, type Markup, markup, type Part } from './markup.js';
import { formNames } from './names.js';
import type { PlainForm } from './plain-form.js';

/** A form that is posted, with what says which audit it was made from. */
export function formTag(
  { session, options, labels }: PlainForm,
  ...content: readonly Part[]
): Markup {
  const { tool } = session;
  const { kept: audit = session.audit } = options;
  const own = [
    [formNames.audit, audit.id],
    [formNames.tool, tool.id],
    [formNames.version, tool.version],
    [formNames.revision, String(audit.revision)],
  ] as const;
  const fields = [...Object.entries(options.hidden ?? {}), ...own];
  const tag = { method: 'post', action: options.action, autocomplete: 'off', novalidate: true };
  // The first button of a form is the one that Enter in a text box stands for: it must take nothing away.
  const first = { class: 'unseen', tabindex: '-1', 'aria-hidden': 'true' };
  return markup`<form${attributes({ ...tag, 'accept-charset': 'utf-8' })}>${fields.map(([name, value]) => hiddenField(name, value))}${submit('save', labels.save, first)}${content}</form>`;
}

/** A button that posts the form. */
export function submit(
  value: string,
  words: Part,
  more: Readonly<Record<string, string>> = { class: 'primary' },
): Markup {
  return markup`<button${attributes({ type: 'submit', ...more, name: formNames.action, value })}>${words}</button>`;
}
