import { type Issue, pointerTokens } from '@maat/core';
import type { FormState, Place } from './form-state.js';

/** Goes to another place of the form. A section that is left shows its errors from then on. */
export function goTo(state: FormState, place: Place): void {
  const from = state.place.peek();
  state.session.checkpoint();
  state.notice.value = undefined;
  state.summary.value = [];
  if (from.view === 'section') state.reveal(from.section);
  state.place.value = place;
}

/**
 * Leaves a section by its button: to the next one, or to the answers to be checked. Where the
 * auditor says that it is complete and it is not, they are told and it stays.
 *
 * @returns Whether the section was left.
 */
export function leaveSection(state: FormState): boolean {
  const place = state.place.peek();
  if (place.view !== 'section') return true;
  const complete = state.session.completedSections.includes(place.section);
  const errors = state.errors(place.section);
  if (complete && errors.length > 0) {
    state.reveal(place.section);
    state.summary.value = errors;
    return false;
  }
  const sections = state.sections();
  const next = sections[sections.findIndex(({ id }) => id === place.section) + 1];
  goTo(state, next ? { view: 'section', section: next.id } : { view: 'check' });
  return true;
}

/** The place of the form where a question is answered; undefined where it is not asked. */
export function placeOf({ session }: FormState, pointer: string): Place | undefined {
  const [answers, question = ''] = pointerTokens(pointer);
  const section = session.model.questions.get(question)?.section.id;
  if (answers !== 'answers' || section === undefined || !session.isAsked(question))
    return undefined;
  return { view: 'section', section };
}

/** Goes to a place from the error summary, which stays. On one page everything is there already. */
export function showPlace(state: FormState, place: Place): void {
  const here = state.place.peek();
  const isHere =
    here.view === 'section' && place.view === 'section' && here.section === place.section;
  if (state.layout === 'page' || isHere) return;
  const summary = state.summary.peek();
  goTo(state, place);
  state.summary.value = summary;
}

/** Shows every error there is. Returns them: none, if the audit can be submitted. */
export function checkAll(state: FormState): readonly Issue[] {
  state.session.checkpoint();
  state.session.refreshToday();
  state.reveal(...state.session.tool.sections.map(({ id }) => id));
  const errors = state.errors();
  state.summary.value = errors;
  return errors;
}
