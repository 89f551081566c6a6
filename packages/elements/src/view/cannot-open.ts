import { formEnGB, type Issue, type MessageContext, messageIn } from '@maat/core';
import type { Tool } from '@maat/schema';
import { html, type TemplateResult } from 'lit';
import type { FormLabels } from '../form-labels.js';
import type { ShownLocale } from '../locale/form-locale.js';
import { shownTool } from '../locale/show-tool.js';
import { Wording } from '../locale/wording.js';
import { labelsIn } from '../view-labels.js';
import { draftNotice } from './draft-notice.js';

/** What the data was to be opened with. */
interface CannotOpenContext extends Pick<MessageContext, 'subject'> {
  readonly tool: Tool;
}

/** What is shown instead of what would be built on broken data. Nothing is changed by it. */
export function cannotOpen(
  shownIn: { readonly labels: FormLabels; readonly locale: ShownLocale },
  issues: readonly Issue[],
  { tool, subject }: CannotOpenContext,
  what: 'cannotOpen' | 'conflictCannotOpen' = 'cannotOpen',
): TemplateResult {
  const { locale } = shownIn;
  const labels = labelsIn(shownIn);
  const { tool: shown, isDraft } = shownTool(tool, locale);
  const wording = new Wording(tool, locale, () => subject);
  const message = (issue: Issue) =>
    messageIn(locale.messages ?? formEnGB, issue, { tool: shown, subject, mark: wording.mark });
  return html`${draftNotice({ labels, locale, isDraft: isDraft || locale.state === 'draft' })}<div class="error-summary" part="error-summary" role="alert">
    <p class="label">${labels[what]}</p>
    <p>${labels.cannotOpenHint}</p>
    <ul>
      ${issues.slice(0, 20).map((issue) => html`<li>${wording.shown(message(issue))} <code>${issue.code} ${issue.pointer}</code></li>`)}
    </ul>
  </div>`;
}
