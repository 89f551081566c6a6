import { checkStyleTheme } from '@maat/elements/style-theme';
import { expect } from '@open-wc/testing';

interface Vector {
  readonly id: string;
  readonly document: { readonly is: unknown };
  readonly issues: readonly { readonly code: string; readonly pointer: string }[];
}

const asSet = (issues: Vector['issues']) => [
  ...new Set(issues.map(({ code, pointer }) => `${code} ${pointer}`)),
];

/** The vectors that other implementations are held to as well: packages/schema/vectors/README.md. */
async function vectorsOfContrast(): Promise<readonly Vector[]> {
  const file = await fetch(new URL('../../../schema/vectors/contrasts.json', import.meta.url));
  const { vectors }: { readonly vectors: readonly Vector[] } = await file.json();
  return vectors;
}

describe('checkStyleTheme and the conformance vectors', () => {
  it('say the same of each', async () => {
    const vectors = await vectorsOfContrast();
    expect(vectors.length).to.be.greaterThan(5);
    for (const { id, document, issues } of vectors) {
      expect(asSet(checkStyleTheme(document.is)), id).to.have.members(asSet(issues));
    }
  });
});
