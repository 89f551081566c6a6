import { expect } from '@open-wc/testing';
import { pairs } from '../../src/style-theme/pairs.js';
import { openState } from '../accessibility/open-state.js';
import { states } from '../accessibility/states.js';
import { mark, paintedPairs } from './painted-pairs.js';

const listed = (as: 'words' | 'edge') =>
  pairs.filter((pair) => pair.as === as).map(({ colour, against }) => `${colour} on ${against}`);

/** Lines between things adorn, and need no contrast. */
const adorns = (pair: string) => pair.startsWith('line on ');

/** Of what lies beside each other, which is named first does not matter: contrast is the same. */
const isListed = (pair: string, as: 'words' | 'edge') => {
  const [one, other] = pair.split(' on ');
  const both = as === 'edge' ? [...listed('edge'), ...listed('words')] : listed('words');
  return both.includes(pair) || (as === 'edge' && both.includes(`${other} on ${one}`));
};

describe('the pairs of colours that a style theme is checked for', () => {
  const seen = { words: new Set<string>(), edge: new Set<string>() };

  for (const [name, state] of Object.entries(states)) {
    it(`are all that a form paints ${name}`, async () => {
      const form = await openState(state);
      mark(form);
      const painted = paintedPairs(form);
      for (const as of ['words', 'edge'] as const) {
        for (const pair of painted[as]) seen[as].add(pair);
        const unlisted = [...painted[as]].filter((pair) => !adorns(pair) && !isListed(pair, as));
        expect(unlisted, as).to.deep.equal([]);
      }
    });
  }

  it('are painted, each of them, in one state or another', () => {
    for (const as of ['words', 'edge'] as const) {
      expect(listed(as).filter((pair) => !seen[as].has(pair))).to.deep.equal([]);
    }
  });
});
