import { type Catalogue, enGB, type Session, scan } from '@maat/core';
import type { Audit } from '@maat/schema';
import { made } from './drafts/made.js';
import { type ScannedForm, toldPlace, toldPlaces } from './scan/told-places.js';
import { type WarningLabels, warningLabels } from './warning-labels.js';

export type { WarningLabels } from './warning-labels.js';

/** What of the form is looked over before it is submitted. */
export interface WarnedForm extends ScannedForm {
  readonly session: Session | undefined;
  readonly labels: Partial<WarningLabels>;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** How an auditor is warned. */
export interface WarningOptions {
  /**
   * The messages of the form's language, where that is not English, such as `cy` of
   * `@maat/core/messages/cy`. The words around them are the form's labels.
   */
  readonly messages?: Catalogue;
}

/**
 * Warns of what stands in the texts of an audit and should not leave without need (`scan` of `@maat/core`),
 * each warning with a way to its place. The first time the auditor submits with warnings, `maat-submit` is
 * held back and they are shown; the next time it goes on, unless there are others by then.
 *
 * Call it before the page listens to `maat-submit` itself. A `<form>` around the element that is
 * submitted by a button of its own is not held back.
 *
 * @returns What ends it.
 */
export function warnBeforeSubmit(form: WarnedForm, options: WarningOptions = {}): () => void {
  const place = document.createElement('div');
  let told = '';
  let of: Session | undefined;
  const look = (event: Event) => {
    const { session } = form;
    if (session === undefined) return;
    const { months } = options.messages ?? enGB;
    const issues = scan(session.tool, session.audit, { ...(months && { months }) });
    const now = JSON.stringify(
      issues.map((issue) => [issue, wordsAt(session.audit, issue.pointer)]),
    );
    const isNews = issues.length > 0 && (now !== told || session !== of);
    [told, of] = [now, session];
    place.remove();
    if (!isNews) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    fill(place, form, toldPlaces(form, session, issues, options.messages));
    form.renderRoot.prepend(place);
    place.focus();
  };
  form.addEventListener('maat-submit', look, { capture: true });
  return () => {
    form.removeEventListener('maat-submit', look, { capture: true });
    place.remove();
  };
}

type Members = Readonly<Record<string, unknown>> | undefined;

/** What stands at a place: other words there are to be read again, though they are as long. */
function wordsAt(audit: Audit, pointer: string): unknown {
  const steps = pointer.slice(1).split('/');
  return steps.reduce<unknown>(
    (value, step) => (value as Members)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    audit,
  );
}

function fill(place: HTMLElement, form: WarnedForm, texts: ReadonlyMap<string, string>): void {
  const { locale } = form;
  const words = { ...warningLabels, ...locale?.labels, ...form.labels };
  const title = made('p', '', words.warnedTitle);
  title.id = 'scan-title';
  const list = document.createElement('ul');
  list.append(...[...texts].map(([text, pointer]) => toldPlace(form, text, pointer)));
  place.className = 'issues';
  place.tabIndex = -1;
  place.lang = locale?.language ?? 'en-GB';
  place.dir = locale?.direction ?? 'ltr';
  place.setAttribute('part', 'issues');
  place.setAttribute('role', 'group');
  place.setAttribute('aria-labelledby', title.id);
  place.replaceChildren(title, list, made('p', '', words.warnedHint));
}
