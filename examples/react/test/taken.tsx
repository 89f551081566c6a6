/** What a template may do with each element: `tsc` takes it. The form itself stands in src/without-wrapper.tsx. */

import type {} from '@maat/elements/jsx';
import type { Review, Round, RoundReport, Tool } from '@maat/schema';
import type { ReactElement } from 'react';

export function Taken({
  tool,
  round,
  review,
  report,
}: {
  readonly tool: Tool;
  readonly round: Round;
  readonly review: Review;
  readonly report: RoundReport;
}): ReactElement {
  return (
    <>
      <maat-tool-editor
        kind="overlay"
        base={tool}
        onmaat-preview={({ detail }) => detail.issues.length}
      />
      <maat-case-review
        tool={tool}
        round={round}
        review={review}
        onmaat-review-change={({ detail }) => detail.review}
      />
      <maat-action-log tool={tool} reviews={[review]} today="2026-03-09" />
      <maat-round-report tool={tool} report={report} headingLevel={2} />
    </>
  );
}
