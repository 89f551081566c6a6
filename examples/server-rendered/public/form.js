import { westMidlands } from '/node_modules/@maat/elements/dist/maat-audit-form.min.js';

const notSaved = 'Not saved. The next change tries again: leave the page open.';

// An element of the page's own starts the form wherever the server's markup brings it, at first or later.
class AuditPage extends HTMLElement {
  async connectedCallback() {
    const form = this.querySelector('maat-audit-form');
    const status = this.querySelector('#status');
    const address = this.dataset.save;
    const response = await fetch(address, { headers: { accept: 'application/json' } });
    form.audit = (await response.json()) ?? undefined;
    form.tool = westMidlands;
    // One save after the other, so that the last one typed is the last one saved. One that fails is told
    // of, and does not keep the next from being tried: that has all that was typed before it.
    let saving = Promise.resolve();
    const save = (saved) => {
      const body = JSON.stringify(form.session.audit);
      saving = saving
        .then(() => fetch(address, { method: 'PUT', body }))
        .then(
          ({ ok }) => {
            status.textContent = ok ? saved : notSaved;
          },
          () => {
            status.textContent = notSaved;
          },
        );
    };
    form.addEventListener('maat-change', ({ detail }) =>
      save(`Change ${detail.revision} is saved.`),
    );
    form.addEventListener('maat-submit', ({ detail }) =>
      save(`Submitted: ${Object.keys(detail.audit.answers).length} answers.`),
    );
  }
}

customElements.define('audit-page', AuditPage);
