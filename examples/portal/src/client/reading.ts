import type { MaatAuditForm } from '@maat/elements';
import { loadForm } from './loaded-form.js';

/** The pages on which an audit is read or printed. */
export async function reading(place: HTMLElement): Promise<void> {
  const { form } = await loadForm(place, {
    prepare: (form) => {
      form.readOnly = true;
      form.layout = 'page';
    },
  });
  document.getElementById('print')?.addEventListener('click', () => print());
  for (const told of document.querySelectorAll<HTMLElement>('#leaving li')) leadToPlace(told, form);
}

/** What is set aside or retired has no place in the form to go to. */
function leadToPlace(told: HTMLElement, form: MaatAuditForm): void {
  const { place = '' } = told.dataset;
  if (!place.startsWith('/answers/')) return;
  const link = document.createElement('button');
  link.type = 'button';
  link.className = 'link-button';
  link.append(...told.childNodes);
  link.addEventListener('click', () => form.focusField(place));
  told.append(link);
}
