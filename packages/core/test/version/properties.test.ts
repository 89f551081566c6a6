import type { Audit, Tool } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateAudit } from '../../src/validate/validate-audit.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { type Migration, migrate } from '../../src/version/migrate.js';
import { auditsOf, typedIn } from '../support/arbitrary-audits.js';
import { anyEdit, anyTool, editedBy } from '../support/arbitrary-versions.js';
import { now } from '../support/kit.js';

/** A tool, an audit of it, and versions that came of it one after the other. */
const versions = anyTool.chain((first) =>
  fc
    .tuple(
      auditsOf(first),
      fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
    )
    .map(([audit, edits]) => {
      const tools = [first];
      for (const some of edits) tools.push(editedBy(tools.at(-1) ?? first, some));
      return { audit, tools };
    }),
);

function moved(audit: Audit, from: Tool, to: Tool): Extract<Migration, { ok: true }> {
  const migration = migrate(audit, from, to, { now });
  if (!migration.ok) throw new Error(JSON.stringify(migration));
  return migration;
}

/** The audit moved to each of these tools in their order. */
function movedAlong(audit: Audit, tools: readonly Tool[]): Audit {
  return tools
    .slice(1)
    .reduce((each, tool, index) => moved(each, tools[index] ?? tool, tool).audit, audit);
}

/** An audit without what every migration changes. The order of completed sections says nothing. */
function said({ tool: _, revision: __, changedAt: ___, completedSections, ...rest }: Audit) {
  return { ...rest, completedSections: [...(completedSections ?? [])].sort() };
}

const textsOf = ({ answers, setAside, retired }: Audit) => typedIn([answers, setAside, retired]);
const times = { numRuns: 300 };

describe('a migration', () => {
  it('is between tools that are tools', () => {
    fc.assert(
      fc.property(versions, ({ tools }) => {
        for (const tool of tools) expect(validateTool(tool)).toMatchObject({ ok: true });
      }),
      { numRuns: 100 },
    );
  });

  it('loses nothing that was typed, and gives an audit of the other tool', () => {
    fc.assert(
      fc.property(versions, ({ audit, tools }) => {
        let current = audit;
        for (const [index, to] of tools.slice(1).entries()) {
          const from = tools[index] ?? to;
          current = moved(current, from, to).audit;
          expect(validateAudit(to, current)).toMatchObject({ ok: true });
          const texts = textsOf(current);
          for (const text of textsOf(audit)) expect(texts).toContain(text);
        }
        expect(current.status).toBe(audit.status);
      }),
      times,
    );
  });

  it('forth and back gives the same audit', () => {
    fc.assert(
      fc.property(versions, ({ audit, tools }) => {
        const back = movedAlong(audit, [...tools, ...tools.slice(0, -1).reverse()]);
        expect(said(back)).toEqual(said(audit));
      }),
      times,
    );
  });

  it('of many versions at once loses nothing either, and comes back as it was', () => {
    fc.assert(
      fc.property(versions, ({ audit, tools: [first, ...others] }) => {
        const last = others.at(-1);
        if (first === undefined || last === undefined) return;
        const there = moved(audit, first, last).audit;
        expect(textsOf(there)).toEqual(expect.arrayContaining([...textsOf(audit)]));
        expect(said(moved(there, last, first).audit)).toEqual(said(audit));
      }),
      times,
    );
  });

  it('back loses nothing that was typed in the meantime, nor what was retired', () => {
    const changed = versions.chain(({ audit, tools: [first, second] }) => {
      if (first === undefined || second === undefined) throw new Error('There are two');
      return fc.record({
        there: fc.constant(moved(audit, first, second).audit),
        other: auditsOf(second),
        tools: fc.constant([first, second] as const),
      });
    });
    fc.assert(
      fc.property(changed, ({ there, other, tools: [first, second] }) => {
        const typed = { ...there, answers: { ...there.answers, ...other.answers } };
        const back = moved(typed, second, first).audit;
        const kept = [...typedIn(there.retired), ...typedIn(other.answers)];
        expect(textsOf(back)).toEqual(expect.arrayContaining(kept));
        expect(validateAudit(first, back)).toMatchObject({ ok: true });
      }),
      times,
    );
  });

  it('to the same tool changes nothing', () => {
    fc.assert(
      fc.property(versions, ({ audit, tools: [tool] }) => {
        if (tool === undefined) return;
        const { audit: same, report } = moved(audit, tool, JSON.parse(JSON.stringify(tool)));
        expect(same).toBe(audit);
        expect(report.steps).toEqual([]);
      }),
    );
  });
});
