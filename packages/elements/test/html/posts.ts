import { type FormReading, fromFormData, type HtmlOptions, renderHtml } from '@maat/elements/html';
import type { Audit, Tool } from '@maat/schema';
import { trusted } from '../support/trusted.js';

export const now = new Date('2026-03-09T10:00:00Z');

/** What is written, as a browser parses it. */
export function parsed(html: string): Document {
  return new DOMParser().parseFromString(trusted(`<!doctype html><body>${html}`), 'text/html');
}

/** The form of an audit, as a browser parses it. */
export function formOf(tool: Tool, audit: Audit, options: HtmlOptions = {}): HTMLFormElement {
  const form = parsed(renderHtml(tool, audit, { now, ...options })).querySelector('form');
  if (form === null) throw new Error('There is no form');
  return form;
}

/** What a form posts: as it is sent, lines end by CR LF. */
export function entriesOf(form: HTMLFormElement, action = 'save'): [string, string][] {
  const entries = [...new FormData(form)].map(([name, value]): [string, string] => [
    name,
    String(value).replace(/\r\n?|\n/g, '\r\n'),
  ]);
  return [...entries, ['maat/do', action]];
}

/** Reads a form back as it stands. */
export function post(
  tool: Tool,
  audit: Audit,
  form: HTMLFormElement,
  action?: string,
): FormReading {
  return fromFormData(tool, audit, entriesOf(form, action), { now });
}

/** The controls of a name. */
export function control(form: HTMLFormElement, at: string): HTMLInputElement {
  const found = form.querySelector<HTMLInputElement>(`[name="answers/${at}"]`);
  if (found === null) throw new Error(`There is no control ${at}`);
  return found;
}
