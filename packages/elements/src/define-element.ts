import { MaatAuditForm } from './audit-form/audit-form.js';

/** Under which names the elements are defined, and where. */
export interface DefineOptions {
  /** The first word of each name. Default: 'maat', for `<maat-audit-form>`. */
  readonly prefix?: string;
  /** The registry, such as that of a shadow root. Default: the page's. */
  readonly registry?: CustomElementRegistry;
}

/**
 * Defines the elements. A name that is taken stays as it is: that is told by a warning with both
 * versions, and is no reason for a page to fail.
 */
export function defineElement({
  prefix = 'maat',
  registry = customElements,
}: DefineOptions = {}): void {
  const name = `${prefix}-audit-form`;
  const taken = registry.get(name) as { readonly version?: string } | undefined;
  if (taken === undefined) {
    // A constructor is good for one name only, so that each further name has one of its own.
    registry.define(name, class extends MaatAuditForm {});
  } else if (taken.version !== MaatAuditForm.version) {
    // biome-ignore lint/suspicious/noConsole: who puts two versions on a page must hear of it
    console.warn(
      `<${name}> is defined already, by version ${taken.version ?? 'unknown'}; version ${MaatAuditForm.version} is not used.`,
    );
  }
}
