/** What a template must not do with the form: `tsc` refuses it. */

import { CaseReview } from '@maat/elements/case-review/react';
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
  // @ts-expect-error Grades are not hidden for good.
  <CaseReview key="4" reveal="never" />,
  // @ts-expect-error The detail of this event is no review.
  <CaseReview key="5" onMaatReviewInput={({ detail }) => detail.review} />,
  // @ts-expect-error Reviews are a list.
  <maat-action-log key="6" reviews={{}} />,
  // @ts-expect-error Forms are not edited.
  <maat-tool-editor key="7" kind="form" />,
  // @ts-expect-error No report is a number.
  <maat-round-report key="8" report={5} />,
];
