import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { discrepancySeverities } from '../../src/collate/discrepancy.js';

const docs = readFileSync(new URL('../../../../docs/collation.md', import.meta.url), 'utf8');
const rows = [...docs.matchAll(/^\| `([a-z-]+\.[a-z-]+)` \| (warning|info) \| .+ \|$/gm)];

it('has a line for each discrepancy, in the order of the list, with its severity', () => {
  expect(rows.map(([, code, severity]) => [code, severity])).toEqual(
    Object.entries(discrepancySeverities),
  );
});
