import type { Audit } from '@maat/schema';

/** A version that was sent, and of which it is not known yet whether it is kept. */
export interface Attempt {
  readonly revision: number;
  readonly document: string;
  readonly bytes: number;
  /** The tag that the version has if it is kept. Comes a little later, and not in every browser. */
  etag: string | undefined;
}

const digits = 22;

/**
 * Makes a version ready to be sent. Its tag is worked out as the server does it, so that the next
 * save can name this version although nobody has said that it arrived.
 */
export function attemptOf(audit: Audit): Attempt {
  const document = JSON.stringify(audit);
  const encoded = new TextEncoder().encode(document);
  const attempt: Attempt = {
    revision: audit.revision,
    document,
    bytes: encoded.length,
    etag: undefined,
  };
  // Only where the page came safely: from this computer, or by TLS.
  globalThis.crypto.subtle?.digest('SHA-256', encoded).then(
    (digest) => {
      attempt.etag = `"${audit.revision}-${base64url(digest).slice(0, digits)}"`;
    },
    () => {},
  );
  return attempt;
}

function base64url(digest: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return text.replace(/\+/g, '-').replace(/\//g, '_');
}
