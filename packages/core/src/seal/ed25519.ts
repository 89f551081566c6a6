/** What Ed25519 is asked of: the part of WebCrypto that browsers, Node and others share. */
export interface SubtlePort {
  importKey(
    format: 'raw' | 'pkcs8',
    key: Uint8Array<ArrayBuffer>,
    algorithm: 'Ed25519',
    extractable: boolean,
    uses: string[],
  ): Promise<unknown>;
  sign(algorithm: 'Ed25519', key: never, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  verify(
    algorithm: 'Ed25519',
    key: never,
    signature: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
}

/** WebCrypto of this engine; undefined where a page is not secure, or there is none. */
export function subtleHere(): SubtlePort | undefined {
  const engine = globalThis as { readonly crypto?: { readonly subtle?: SubtlePort } };
  return engine.crypto?.subtle;
}

/** What an operation came to; undefined where the engine lacks Ed25519. */
export async function orLacking<RESULT>(work: () => Promise<RESULT>): Promise<RESULT | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError') return undefined;
    throw error;
  }
}
