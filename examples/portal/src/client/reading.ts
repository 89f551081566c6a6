import { loadForm } from './loaded-form.js';

/** The pages on which an audit is read or printed. */
export async function reading(place: HTMLElement): Promise<void> {
  await loadForm(place, {
    prepare: (form) => {
      form.readOnly = true;
      form.layout = 'page';
    },
  });
  document.getElementById('print')?.addEventListener('click', () => print());
}
