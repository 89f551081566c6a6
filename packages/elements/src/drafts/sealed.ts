import { DraftStoreError } from './draft-store.js';

/** What is kept, encrypted. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const ivLength = 12;

/** Encrypts what is kept under an id. */
export async function seal(draft: unknown, id: string, key: CryptoKey): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const text = new TextEncoder().encode(JSON.stringify(draft));
  return { iv, data: await crypto.subtle.encrypt(algorithm(iv, id), key, text) };
}

/** What was kept under an id. Fails where that is not what the key has sealed, or where there is no key. */
export async function unseal(
  { iv, data }: Sealed,
  id: string,
  key: CryptoKey | undefined,
): Promise<unknown> {
  if (key === undefined) throw new DraftStoreError('key');
  const text = await crypto.subtle.decrypt(algorithm(iv, id), key, data).catch((error) => {
    throw new DraftStoreError('key', error);
  });
  return JSON.parse(new TextDecoder().decode(text));
}

/** The id is sealed in as well, so that no draft can be put in the place of another. */
function algorithm(iv: Uint8Array<ArrayBuffer>, id: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
}
