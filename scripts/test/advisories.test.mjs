import { expect, test } from 'vitest';
import { toldBy } from '../advisories.mjs';

test('tells each advisory, and that there is none', () => {
  const advisory = {
    severity: 'high',
    module_name: 'left',
    title: 'Leaks',
    url: 'https://example.org/1',
  };
  expect(toldBy(JSON.stringify({ advisories: { 1: advisory } }))).toEqual({
    known: true,
    lines: ['high: left: Leaks (https://example.org/1)'],
  });
  expect(toldBy('{"advisories":{}}')).toEqual({ known: true, lines: [] });
});

test.each([
  [
    'an error',
    '{"error":{"code":"ERR_PNPM_AUDIT_BAD_RESPONSE","message":"responded with 405"}}',
    '405',
  ],
  ['no JSON', '<html>', 'no JSON'],
  ['nothing', '', 'no JSON'],
  ['null', 'null', 'no JSON'],
])('says plainly that nothing was looked up: %s', (_name, text, reason) => {
  const { known, lines } = toldBy(text);
  expect(known).toBe(false);
  expect(lines.join()).toMatch(new RegExp(`^Nothing was looked up: .*${reason}`));
});
