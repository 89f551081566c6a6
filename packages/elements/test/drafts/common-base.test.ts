import { expect } from '@open-wc/testing';
import { SeenPages } from '../../src/drafts/draft-merge.js';
import type { Draft } from '../../src/drafts/draft-store.js';
import { auditOf } from '../support/audit.js';
import { smallTool } from './small-tool.js';

const auditAt = (revision: number) => ({ ...auditOf(smallTool), revision });

/** What another page has kept, and up to which count it holds what was typed on this one. */
const draftOf = (count: number, seen: number): Draft => ({
  audit: auditAt(100 + count),
  base: auditAt(0),
  undo: { done: [], undone: [] },
  keptAt: '2026-03-09T10:00:00.000Z',
  page: 'other',
  count,
  seen: { here: seen },
});

describe('what the audit here and a draft were both made out of', () => {
  it('is the version from here that the draft was made on', () => {
    const pages = new SeenPages('here');
    pages.keep(auditAt(1));
    pages.keep(auditAt(2));
    expect(pages.commonBase(draftOf(1, 1), auditAt(0)).revision).to.equal(1);
  });

  it('is that page’s draft before it, if all of that is here and it knew as much', () => {
    const pages = new SeenPages('here');
    pages.keep(auditAt(1));
    pages.holds(draftOf(1, 1));
    expect(pages.commonBase(draftOf(2, 1), auditAt(0)).revision).to.equal(101);
    pages.keep(auditAt(2));
    expect(pages.commonBase(draftOf(2, 2), auditAt(0)).revision).to.equal(2);
  });
});
