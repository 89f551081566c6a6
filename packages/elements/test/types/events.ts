/** What the events of the element carry: checked by `tsc -p packages/elements`. */
import type { Issue } from '@maat/core';
import type { AuditFormEventMap, ChangeDetail, ConflictDetail, SubmitDetail } from '@maat/elements';
import type { Audit } from '@maat/schema';

type Same<ONE, OTHER> =
  (<X>() => X extends ONE ? 1 : 2) extends <X>() => X extends OTHER ? 1 : 2 ? true : false;

const form = document.createElement('maat-audit-form');

export const names = true satisfies Same<
  keyof AuditFormEventMap,
  'maat-input' | 'maat-change' | 'maat-submit' | 'maat-conflict-resolved'
>;

for (const name of ['maat-input', 'maat-change'] as const) {
  form.addEventListener(name, ({ detail }) => {
    true satisfies Same<typeof detail, ChangeDetail>;
    true satisfies Same<typeof detail.question, string | undefined>;
    true satisfies Same<typeof detail.section, string | undefined>;
    true satisfies Same<typeof detail.revision, number>;
    // @ts-expect-error cheap to listen to: it carries no audit
    detail.audit;
  });
}

form.addEventListener('maat-submit', (event) => {
  true satisfies Same<typeof event, CustomEvent<SubmitDetail>>;
  true satisfies Same<typeof event.detail.audit, Audit>;
  true satisfies Same<typeof event.detail.issues, readonly Issue[]>;
  event.preventDefault();
  // @ts-expect-error what is told is not changed
  event.detail.audit = undefined;
});

form.addEventListener('maat-conflict-resolved', ({ detail }) => {
  true satisfies Same<typeof detail, ConflictDetail>;
  true satisfies Same<typeof detail.over, number>;
  true satisfies Same<typeof detail.revision, number>;
});

// They bubble: who listens further up hears the same.
document.createElement('form').addEventListener('maat-submit', ({ detail }) => {
  true satisfies Same<typeof detail, SubmitDetail>;
});

// An event that is none of ours is of the platform's type, and carries nothing that is known.
form.addEventListener('maat-saved', (event) => {
  true satisfies Same<typeof event, Event>;
  // @ts-expect-error no detail
  event.detail;
});
