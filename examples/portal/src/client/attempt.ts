/** What is saved by versions: an audit, a review. */
export interface Versioned {
  readonly revision: number;
}

/** A version that was sent, and of which it is not known yet whether it is kept. */
export interface Attempt<DOCUMENT extends Versioned> {
  readonly version: DOCUMENT;
  readonly document: string;
  readonly bytes: number;
  /** The tag that the version has if it is kept, once it is worked out. */
  etag: string | undefined;
  /** Ends when the tag is worked out, or cannot be. */
  readonly tagged: Promise<void>;
}

const digits = 22;

/**
 * Makes a version ready to be sent. Its tag is worked out as the server does it, so that the next
 * save can name this version although nobody has said that it arrived.
 */
export function attemptOf<DOCUMENT extends Versioned>(version: DOCUMENT): Attempt<DOCUMENT> {
  const document = JSON.stringify(version);
  const encoded = new TextEncoder().encode(document);
  const attempt: Attempt<DOCUMENT> = {
    version,
    document,
    bytes: encoded.length,
    etag: undefined,
    tagged: digestOf(encoded).then((digest) => {
      if (digest !== undefined) attempt.etag = `"${version.revision}-${digest}"`;
    }),
  };
  return attempt;
}

/** Browsers digest only on pages that came safely: from this computer, or by TLS. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const digest = await globalThis.crypto.subtle?.digest('SHA-256', bytes);
  if (digest === undefined) return undefined;
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return text.replace(/\+/g, '-').replace(/\//g, '_').slice(0, digits);
}
