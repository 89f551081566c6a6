import { changesSince, differingQuestions, mergeInto, type Session } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import type { Draft } from './draft-store.js';

/** What one page knows of the others that keep the same draft. */
export class SeenPages {
  readonly page: string;
  /** How many times this page has kept the draft. */
  count = 0;
  /** Up to which count of each other page this one holds what was typed there. */
  seen: Readonly<Record<string, number>> = {};
  readonly #kept = new Map<number, Audit>();
  /** The newest draft of each other page of which all is here. */
  readonly #held = new Map<string, Draft>();

  constructor(page: string) {
    this.page = page;
  }

  /** Counts a version that this page is about to keep. */
  keep(audit: Audit): void {
    this.count += 1;
    this.#kept.set(this.count, audit);
    this.#kept.delete(this.count - mostKept);
  }

  /** Says that all of a draft is in this page's audit. */
  holds(draft: Draft): void {
    const { page, count, seen } = draft;
    this.#held.set(page, draft);
    this.seen = { ...seen, ...this.seen, [page]: count };
  }

  /** Whether a draft may hold what this page does not. */
  isNews({ page, count }: Draft): boolean {
    return (
      page !== this.page && count > (Object.hasOwn(this.seen, page) ? Number(this.seen[page]) : 0)
    );
  }

  /**
   * A draft without its other version, where the auditor has chosen about all of that here already: its page
   * has kept it once more before it heard of the choice. What the other version says was then either here, in
   * a version that this page has kept, or is what was chosen about.
   */
  withoutChosen(tool: Tool, draft: Draft): Draft {
    const { other, ...rest } = draft;
    const chosen = this.#held.get(draft.page)?.other;
    if (other === undefined || chosen === undefined) return draft;
    const asked = differingQuestions(tool, draft.audit, other);
    const unknown = [chosen, ...this.#kept.values()].reduce((left, version) => {
      const differing = differingQuestions(tool, version, other);
      return left.filter((id) => differing.includes(id));
    }, asked);
    return unknown.length === 0 ? rest : draft;
  }

  /**
   * The version that the audit here and that of a draft were both made out of: that page's draft before
   * it, if all of that is here and it knew as much of this page; or the one from here that the draft
   * was made on; or else the older of the two versions that their hosts had. Where neither is
   * known to be it, one without answers: then nothing is taken over unasked.
   */
  commonBase(draft: Draft, base: Audit): Audit {
    const own = this.#countIn(draft);
    const held = this.#held.get(draft.page);
    if (held !== undefined && (this.#countIn(held) ?? 0) >= (own ?? 0)) return held.audit;
    const known = own === undefined ? undefined : this.#kept.get(own);
    if (known !== undefined) return known;
    if (draft.base.revision !== base.revision)
      return draft.base.revision < base.revision ? draft.base : base;
    const isSame = JSON.stringify(draft.base) === JSON.stringify(base);
    return isSame ? base : { ...base, answers: {}, setAside: {} };
  }

  /** Up to which count of this page a draft holds what was typed here; undefined if nothing is known. */
  #countIn({ seen }: Draft): number | undefined {
    return Object.hasOwn(seen, this.page) ? seen[this.page] : undefined;
  }
}

const mostKept = 100;

/**
 * Puts what a draft holds into the audit here.
 *
 * @param open The other version that the auditor has not chosen about yet.
 * @returns The other version that the auditor is to choose about now, if there is one.
 */
export function takeUp(
  session: Session,
  base: Audit,
  draft: Draft,
  open: Audit | undefined,
): Audit | undefined {
  const { clashes, other } = mergeInto(session, base, draft.audit);
  const isOpen = clashes.length > 0;
  for (const before of [open, draft.other]) {
    // What is not asked about any more is kept beside: nobody has chosen.
    if (before && (isOpen || before === open)) keepAside(session, before, clashes);
  }
  return isOpen ? other : draft.other;
}

function keepAside(session: Session, other: Audit, clashes: readonly string[]): void {
  for (const id of differingQuestions(session.tool, session.audit, other)) {
    if (!clashes.includes(id)) session.keep(id, other);
  }
}

/** Whether all that an audit answers is in a draft already, on either side of its clashes. */
export function isHeldBy({ audit, other }: Draft, session: Session): boolean {
  const [first, second] = [audit, other ?? audit].map(
    (version) =>
      new Set(changesSince(session.tool, version, session.audit).map(({ question }) => question)),
  );
  return ![...(first ?? [])].some((id) => second?.has(id));
}

/** Whether all that was typed in a draft stands in the audit that was submitted. */
export function isSubmitted({ audit, base }: Draft, { tool, audit: submitted }: Session): boolean {
  const missing = differingQuestions(tool, submitted, audit);
  return !differingQuestions(tool, base, audit).some((id) => missing.includes(id));
}
