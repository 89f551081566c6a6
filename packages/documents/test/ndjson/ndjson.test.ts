import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ndjsonOf, readNdjson } from '../../src/ndjson.js';
import { anyAudit } from '../support/any-audit.js';
import { everyKind } from '../support/every-kind.js';

const extensions = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), { maxKeys: 3 });

test('whole audits come back from NDJSON, with all that they hold', () => {
  const audit = fc
    .tuple(anyAudit(everyKind), extensions)
    .map(([each, more]) => ({ ...each, completedSections: ['head'], extensions: more }));
  fc.assert(
    fc.property(fc.array(audit), (audits) => {
      const plain = audits.map((each) => JSON.parse(JSON.stringify(each)));
      const read = readNdjson(ndjsonOf(audits));
      expect(read).toEqual(plain.map((value, index) => ({ line: index + 1, value })));
    }),
  );
});

test('a line that is not JSON is told by its number, and the others are read', () => {
  expect(readNdjson('\ufeff{"a":1}\r\n\r\n{"a":\n"\u2028"')).toEqual([
    { line: 1, value: { a: 1 } },
    { line: 3 },
    { line: 4, value: '\u2028' },
  ]);
});
