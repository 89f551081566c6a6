import {
  type Catalogue,
  enGB,
  type Issue,
  messageFor,
  type Session,
  translateTool,
} from '@maat/core';
import { linkButton, made } from '../drafts/made.js';
import type { FormLocale } from '../locale/form-locale.js';

/** A form in which places are told of that should not leave without need. */
export interface ScannedForm extends HTMLElement {
  readonly locale: FormLocale | undefined;
  focusField(pointer: string): boolean;
}

/** Each text with a place: more than one of a kind at one place say the same. */
export function toldPlaces(
  { locale }: ScannedForm,
  { tool: own, audit }: Session,
  issues: readonly Issue[],
  messages: Catalogue = enGB,
): ReadonlyMap<string, string> {
  const tool = locale ? translateTool(own, locale.language).tool : own;
  return new Map(
    issues.map((issue) => [messageFor(issue, { tool, audit, messages }), issue.pointer]),
  );
}

/** A text with the way to its place. What is set aside or retired has none in the form to go to. */
export function toldPlace(form: ScannedForm, text: string, pointer: string): HTMLElement {
  if (!pointer.startsWith('/answers/')) return made('li', '', text);
  const item = made('li');
  item.append(linkButton(text, () => form.focusField(pointer)));
  return item;
}
