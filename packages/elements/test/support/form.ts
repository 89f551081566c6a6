import '@maat/elements/register';
import type { AuditSession } from '@maat/core';
import type { MaatAuditForm } from '@maat/elements';
import type { Answers } from '@maat/schema';
import { fixture, html } from '@open-wc/testing';

/** The properties of the element that a host sets. */
export type Properties = Partial<
  Pick<
    MaatAuditForm,
    | 'tool'
    | 'audit'
    | 'session'
    | 'issues'
    | 'conflict'
    | 'drafts'
    | 'labels'
    | 'locale'
    | 'layout'
    | 'readOnly'
    | 'headingLevel'
    | 'showSources'
    | 'name'
    | 'required'
    | 'disabled'
    | 'light'
    | 'classes'
  >
>;

// Where tests run in a frame (WebKit), one that is out of sight scrolls late.
window.frameElement?.scrollIntoView();

/** What forms are opened with that a test does not say: test/light opens them in the light DOM. */
export const defaults: Properties = {};

/** A form in the page, with these properties. */
export async function openForm(properties: Properties, parent?: Element): Promise<MaatAuditForm> {
  const place = parent ?? (await fixture<HTMLElement>(html`<main></main>`));
  const form = place.ownerDocument.createElement('maat-audit-form');
  Object.assign(form, defaults, properties);
  place.append(form);
  await form.updateComplete;
  return form;
}

/** The session of a form, which is there once it has a tool. */
export function sessionOf({ session }: MaatAuditForm): AuditSession {
  if (session === undefined) throw new Error('The form has no session.');
  return session;
}

/** What the audit says to a question; undefined is a blank. */
export function answerTo(form: MaatAuditForm, question: string): Answers[string] | undefined {
  return sessionOf(form).audit.answers[question];
}

/** The value that a question was answered with. */
export function valueAt(form: MaatAuditForm, question: string): unknown {
  const answer = answerTo(form, question);
  return answer?.state === 'answered' ? answer.value : undefined;
}

/** The codes of the issues that the audit has. */
export function codesOf(form: MaatAuditForm): string[] {
  return sessionOf(form).issues.map(({ code }) => code);
}

/** The form's root. One in the light DOM is given what tests ask of a shadow root beside it. */
export function rootOf({ light, renderRoot, shadowRoot }: MaatAuditForm): ShadowRoot {
  if (light && !('activeElement' in renderRoot)) {
    Object.defineProperty(renderRoot, 'activeElement', { get: () => focusedIn(renderRoot) });
  }
  const root = light ? (renderRoot as ShadowRoot) : shadowRoot;
  if (root === null) throw new Error('The form has no root.');
  return root;
}

function focusedIn(root: Node): Element | null {
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  return root.contains(activeElement) ? activeElement : null;
}
