import type { Audit } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { SeenPages } from '../../src/drafts/draft-merge.js';
import type { Draft } from '../../src/drafts/draft-store.js';
import { auditOf } from '../support/audit.js';
import { smallTool } from './small-tool.js';

const saying = (theme: string): Audit =>
  auditOf(smallTool, { theme: { state: 'answered', value: theme } });

/** What another page has kept, with the other version that is asked about there. */
const draftOf = (count: number, theme: string, other?: string): Draft => ({
  audit: saying(theme),
  base: auditOf(smallTool),
  ...(other !== undefined && { other: saying(other) }),
  undo: { done: [], undone: [] },
  keptAt: '2026-03-09T10:00:00.000Z',
  page: 'other',
  count,
  seen: { here: 1 },
});

describe('a draft of another page, after the auditor has chosen here', () => {
  const asked = (draft: Draft, held: Draft) => {
    const pages = new SeenPages('here');
    pages.keep(saying('Mine'));
    pages.holds(held);
    return pages.withoutChosen(smallTool, draft).other;
  };

  it('opens nothing that was chosen about', () => {
    const held = draftOf(1, 'Theirs', 'Mine');
    expect(asked(draftOf(2, 'Theirs', 'Mine'), held)).to.equal(undefined);
  });

  it('opens nothing by what was kept here before', () => {
    const held = draftOf(1, 'Theirs', 'Mi');
    expect(asked(draftOf(2, 'Theirs', 'Mine'), held)).to.equal(undefined);
  });

  it('is asked about where its other version holds what nobody has seen here', () => {
    const draft = draftOf(2, 'Theirs', 'A third');
    expect(asked(draft, draftOf(1, 'Theirs', 'Mine'))).to.equal(draft.other);
  });

  it('is asked about where nothing was chosen of that page', () => {
    const draft = draftOf(2, 'Theirs', 'Mine');
    expect(asked(draft, draftOf(1, 'Theirs'))).to.equal(draft.other);
  });
});
