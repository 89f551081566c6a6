import { fromFormData } from '@maat/elements/html';
import { expect } from '@open-wc/testing';
import { allKinds } from '../fixtures/all-kinds.js';
import { auditOf } from '../support/audit.js';
import { entriesOf, formOf, now } from './posts.js';

const audit = auditOf(allKinds);
const own = entriesOf(formOf(allKinds, audit)).filter(([name]) => name.startsWith('maat/'));
const read = (count: number, field: (index: number) => readonly [string, string]) =>
  fromFormData(allKinds, audit, [...own, ...Array.from({ length: count }, (_, at) => field(at))], {
    now,
  });

// What copies or searches the list for each of its fields takes minutes: the test would not end in time.
describe('a post of very many fields', () => {
  it('is read at once, be they all of one name', () => {
    const reading = read(49_000, () => ['answers/risks/value', 'harm']);
    expect(reading.ok && reading.post.issues).to.deep.equal([]);
    expect(reading.post?.audit.answers['risks']).to.deep.equal({
      state: 'answered',
      value: ['harm'],
    });
  });

  it('is read at once, be each a row of its own', () => {
    const reading = read(49_000, (at) => [`answers/actions/value/r${at}/cells/action`, 'Call']);
    expect(reading.post?.issues.map(({ code }) => code)).to.deep.equal(['structure.too-many']);
    expect(reading.post?.audit).to.equal(audit);
  });

  it('is read at once, be each unknown', () => {
    const unknown = [
      read(49_000, (at) => [`answers/q${at}/value`, 'x']),
      read(49_000, (at) => [`answers/name/${at}`, 'x']),
    ];
    for (const { post } of unknown) {
      expect(post?.issues[0]?.code).to.match(
        /^(answer.unknown-question|structure.unknown-member)$/,
      );
      expect(post?.audit).to.equal(audit);
    }
  });

  it('is refused where nobody could have filled it in, and nothing of it is read', () => {
    for (const field of ['answers/risks/value', 'answers/name/value', 'token', 'maat/do']) {
      const reading = read(100_000, () => [field, 'harm']);
      expect(reading).to.deep.equal({
        ok: false,
        issues: [
          {
            code: 'structure.too-large',
            severity: 'error',
            pointer: '',
            params: { limit: 50_000 },
          },
        ],
      });
    }
  });
});
