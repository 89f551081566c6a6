import { html, nothing } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { labelsIn } from '../view-labels.js';

/** Whom to turn to, beneath the question of a flag that is raised, as soon as it is. */
export function contactsTemplate(state: FormState, question: string): unknown {
  const { session, plain, shown } = state;
  const labels = labelsIn(state);
  const { flags = {}, contacts = [] } = state.tool;
  const own = Object.keys(flags).filter(
    (id) => flags[id]?.showsContacts && flags[id]?.question === question,
  );
  if (own.length === 0 || contacts.length === 0) return nothing;
  const isRaised = own.some((id) => session.fact(`flags.${id}`) === true);
  return html`<div role="status">
    ${
      isRaised
        ? html`<div class="contacts" part="contacts">
            <p><strong>${labels.contacts}</strong></p>
            <ul>
              ${contacts.map(
                ({ name, telephone, email, note }) =>
                  html`<li>${shown([plain(name), telephone, email, note && plain(note)].filter(Boolean).join(labels.comma))}</li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
  </div>`;
}
