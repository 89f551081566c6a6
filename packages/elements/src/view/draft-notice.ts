import { html, nothing, type TemplateResult } from 'lit';
import { type FormLabels, formLabels } from '../form-labels.js';
import { type ShownLocale, shownEnglish } from '../locale/form-locale.js';
import { isSameLanguage } from '../locale/shown-tool.js';

/** What is shown of the languages of a form. */
interface Shown {
  readonly labels: FormLabels;
  readonly locale: ShownLocale;
  /** Whether some of the words are a draft. */
  readonly isDraft: boolean;
}

/** That words are a draft: in their language, and in English for who cannot read it. */
export function draftNotice({ isDraft, locale, labels }: Shown): TemplateResult | typeof nothing {
  if (!isDraft) return nothing;
  const isEnglish = isSameLanguage(locale.language, shownEnglish.language);
  return html`<div class="draft" part="draft">
    <p>${labels.draft}</p>
    ${isEnglish ? nothing : html`<p lang=${shownEnglish.language} dir=${shownEnglish.direction}>${formLabels.draft}</p>`}
  </div>`;
}
