/** What a template must not do with the form: `svelte-check` refuses it. */
import type {} from '@maat/elements/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Attributes = SvelteHTMLElements['maat-audit-form'];

export const refused: readonly Attributes[] = [
  // @ts-expect-error No tool is a number.
  { tool: 5 },
  // @ts-expect-error There is no such layout.
  { layout: 'grid' },
];
