import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { adoptStyles, LitElement } from 'lit';
import type { MaatAuditForm } from './audit-form/audit-form.js';
import { define } from './define.js';
import type { AuditFormProperties } from './frameworks/framework-properties.js';
import { changedControls } from './hydrate/changed-controls.js';
import { adoptLateSheets } from './part/late-sheets.js';

// Hint: Lit asks for the support when it is loaded. A page that has loaded Lit before gets it by hand.
if (!Object.hasOwn(LitElement, 'observedAttributes')) {
  const { litElementHydrateSupport } = globalThis as unknown as {
    litElementHydrateSupport(lit: { LitElement: typeof LitElement }): void;
  };
  litElementHydrateSupport({ LitElement });
}
define();

/**
 * Takes over a form that `renderAuditForm` of `@maat/elements/ssr` has rendered: the same elements stay,
 * and what was typed into them meanwhile is recorded, with the events of the form. Where the markup is
 * another version's the form is rendered anew, and nothing typed is lost by that either.
 *
 * Import this entry in the place of `@maat/elements/register`, which defines the element too early.
 *
 * @param form The element.
 * @param properties The same that the server rendered it with; a `session` of the same audit will do.
 */
export async function hydrateAuditForm(
  form: MaatAuditForm,
  properties: AuditFormProperties,
): Promise<void> {
  const root = form.shadowRoot;
  const changed = root ? changedControls(root) : undefined;
  const ofServer = [...(root?.children ?? [])].filter((child) => child.matches('link, style'));
  let fault: ErrorEvent | undefined;
  const hear = (event: ErrorEvent): void => {
    event.preventDefault();
    fault ??= event;
  };
  form.addEventListener('error', hear);
  Object.assign(form, properties);
  form.removeAttribute('defer-hydration');
  await form.updateComplete;
  form.removeEventListener('error', hear);
  changed?.release();
  if (fault !== undefined) {
    if (root === null) throw fault.error;
    await renderAnew(form, root, fault.error);
  }
  if (root === null) return;
  adoptStyles(root, (form.constructor as typeof LitElement).elementStyles);
  adoptLateSheets(root);
  for (const element of ofServer) element.remove();
  changed?.record(root);
}

/** Lit hydrates all of it or nothing. */
async function renderAnew(form: MaatAuditForm, root: ShadowRoot, reason: unknown): Promise<void> {
  // biome-ignore lint/suspicious/noConsole: who serves another version than the browser loads must hear of it
  console.warn(
    'The form of the server is another than that of the browser: rendered anew.',
    reason,
  );
  root.replaceChildren();
  form.requestUpdate();
  await form.updateComplete;
}
