/** What a template must not do with the form: `tsc` refuses it. */
import type {} from '@maat/elements/jsx';
import { AuditForm } from '@maat/elements/react';
import type { ReactElement } from 'react';

export const refused: readonly ReactElement[] = [
  // @ts-expect-error No tool is a number.
  <maat-audit-form key="1" tool={5} />,
  // @ts-expect-error There is no such layout.
  <AuditForm key="2" layout="grid" />,
  // @ts-expect-error The detail of this event is no audit.
  <AuditForm key="3" onMaatInput={({ detail }) => detail.audit} />,
];
