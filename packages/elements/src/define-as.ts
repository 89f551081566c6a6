/** Under which names the elements are defined, and where. */
export interface DefineOptions {
  /** The first word of each name. Default: 'maat', for `<maat-audit-form>`. */
  readonly prefix?: string;
  /** The registry, such as that of a shadow root. Default: the page's. */
  readonly registry?: CustomElementRegistry;
}

/** The class of an element of ours. */
type ElementClass = (new () => HTMLElement) & { readonly version: string };

/**
 * Defines an element. A name that is taken stays as it is: that is told by a warning with both
 * versions, and is no reason for a page to fail.
 *
 * @param suffix The name without its first word: 'audit-form'.
 * @param elementClass Its class.
 */
export function defineAs(
  suffix: string,
  elementClass: ElementClass,
  { prefix = 'maat', registry = customElements }: DefineOptions,
): void {
  const name = `${prefix}-${suffix}`;
  const taken = registry.get(name) as { readonly version?: string } | undefined;
  if (taken === undefined) {
    // A constructor is good for one name only, so that each further name has one of its own.
    registry.define(name, class extends elementClass {});
  } else if (taken.version !== elementClass.version) {
    // biome-ignore lint/suspicious/noConsole: who puts two versions on a page must hear of it
    console.warn(
      `<${name}> is defined already, by version ${taken.version ?? 'unknown'}; version ${elementClass.version} is not used.`,
    );
  }
}
