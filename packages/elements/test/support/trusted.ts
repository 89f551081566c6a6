interface Policy {
  createHTML(markup: string): string;
}

interface Policies {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): Policy;
}

const { trustedTypes } = globalThis as typeof globalThis & { readonly trustedTypes?: Policies };

const policy = trustedTypes?.createPolicy('maat-tests', { createHTML: (markup) => markup });

/** Markup of a test's own, as the policy of the tests' pages takes it: nothing else may write any. */
export function trusted(markup: string): string {
  return policy?.createHTML(markup) ?? markup;
}
