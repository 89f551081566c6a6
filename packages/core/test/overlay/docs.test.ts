import { readFileSync } from 'node:fs';
import { type OverlayChange, overlayJsonSchema } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { describe, expect, it } from 'vitest';
import { coreText } from '../../src/issue/tool-change-text.js';
import { applyOverlay } from '../../src/overlay/apply-overlay.js';

const docs = readFileSync(new URL('../../../../docs/overlays.md', import.meta.url), 'utf8');
const [whole, ...changes] = [...docs.matchAll(/^```json\n(.*?)^```$/gms)].map(([, json = '']) =>
  JSON.parse(json),
);
const made: readonly OverlayChange[] = changes;

/** The names of the changes that there are, in the published schema. */
function namesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { change } = ('properties' in schema ? schema.properties : {}) as {
    readonly change?: { readonly enum?: readonly string[] };
  };
  return change?.enum ?? Object.values(schema).flatMap(namesIn);
}

describe('docs/overlays.md', () => {
  it('shows an overlay that can be applied', () => {
    expect(applyOverlay(westMidlands, whole)).toMatchObject({
      ok: true,
      tool: { id: 'middle-vale', title: 'Middle Vale audit tool' },
    });
  });

  it('shows every change, and together they make an overlay', () => {
    const names = new Set(made.map(({ change }) => change));
    expect([...names].sort()).toEqual([...new Set(namesIn(overlayJsonSchema))].sort());
    const result = applyOverlay(westMidlands, { ...whole, changes: [...whole.changes, ...made] });
    expect(result.ok ? [] : result.issues).toEqual([]);
    expect(result.ok && coreText(result.report.core.questions)).toBe('25 of 25 core questions');
  });

  it('shows changes that each change something', () => {
    const tools = [0, ...made.keys()].map((_, length) => {
      const changes = [...whole.changes, ...made.slice(0, length)];
      const result = applyOverlay(westMidlands, { ...whole, changes });
      return result.ok ? result.tool : result.issues;
    });
    for (const [index, tool] of tools.slice(1).entries()) {
      expect(tool).toHaveProperty('id', 'middle-vale');
      expect(tool).not.toEqual(tools[index]);
    }
  });
});
