import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countCharacters, isLongerThan } from '../../src/model/text-length.js';

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', '🙂', '\ud83d', '\ude42') }),
);

it('counts characters as iteration does', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(countCharacters(text)).toBe([...text].length);
    }),
  );
});

it('tells at every limit whether a text is longer', () => {
  fc.assert(
    fc.property(texts, fc.nat(20), (text, limit) => {
      expect(isLongerThan(text, limit)).toBe([...text].length > limit);
    }),
  );
});
