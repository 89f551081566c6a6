import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { issueCodes } from '../../src/issue/issue.js';
import { oneOfEach } from './one-of-each.js';

const docs = readFileSync(new URL('../../../../docs/issues.md', import.meta.url), 'utf8');
const rows = [...docs.matchAll(/^\| `([a-z.-]+)` \| (\w+) \| (.+?) \|(.*?)\| (.+?) \|$/gm)].map(
  ([, code, severity, meaning, params = '', advice]) => ({
    code,
    severity,
    meaning,
    params: [...params.replace(/:.*$/, '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
    advice,
  }),
);

it('has a line for each code, in the order of the list', () => {
  expect(rows.map(({ code }) => code)).toEqual(issueCodes);
});

test.each(issueCodes)('%s has the severity and the parameters that it has in truth', (code) => {
  const row = rows.find((each) => each.code === code);
  const { severity, params = {} } = oneOfEach[code];
  expect(row?.severity).toBe(severity);
  const { member: _, ...documented } = params;
  if (code === 'structure.out-of-range') expect(row?.params).toEqual(['minimum', 'maximum']);
  else expect(row?.params).toEqual(Object.keys(documented));
});
