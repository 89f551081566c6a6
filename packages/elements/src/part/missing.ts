import { html, nothing } from 'lit';
import type { FormLabels } from '../form-labels.js';
import { watch } from '../question/watch.js';
import { parts } from './all.js';

/** That code of the form could not be loaded, as long as it is so. It is read out when it comes to be. */
export function missingPart({ labels }: { readonly labels: FormLabels }): unknown {
  return html`<div role="status">${watch(() =>
    parts.some((part) => part.isMissing)
      ? html`<p class="hint" part="missing">${labels.partMissing}</p>`
      : nothing,
  )}</div>`;
}
