import '@maat/elements/register';
import type {} from '@maat/elements/jsx';
import type { Audit, Tool } from '@maat/schema';
import type { ReactElement } from 'react';

/** The element itself, as React 19 takes it: `@maat/elements/jsx` brings its types. */
export function Form({ tool, save }: { tool: Tool; save(audit: Audit): void }): ReactElement {
  return (
    <maat-audit-form
      tool={tool}
      headingLevel={2}
      onmaat-submit={(event) => save(event.detail.audit)}
    />
  );
}
