import { type Documents, documentNames } from './documents.js';

/** What the address of the page can hold. */
export interface AddressState {
  readonly documents: Documents;
  readonly language: string;
}

const prefix = '#state=';

/** How many bytes an address may unfold to: far more than a tool has, and no burden on a page. */
const most = 2_000_000;

/** The part of the address behind and with `#` that holds a state. */
export async function toHash(state: AddressState): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  const packed = await bytesOf(new Blob([bytes]).stream().pipeThrough(deflate()), most);
  const text = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return `${prefix}${btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** The state that an address holds; nothing where it holds none, or none that can be read. */
export async function fromHash(hash: string): Promise<AddressState | undefined> {
  if (!hash.startsWith(prefix)) return undefined;
  try {
    const text = atob(hash.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const bytes = await bytesOf(new Blob([packed]).stream().pipeThrough(inflate()), most);
    return stateIn(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}

const deflate = () => new CompressionStream('deflate-raw');
const inflate = () => new DecompressionStream('deflate-raw');

async function bytesOf(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    length += next.value.length;
    if (length > limit) throw new RangeError('It holds too much');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function stateIn(value: { documents?: Partial<Record<string, unknown>>; language?: unknown }) {
  const texts = documentNames.map((name) => value.documents?.[name]);
  if (typeof value.language !== 'string') return undefined;
  const [tool, overlay, audit, styleTheme] = texts.filter((text) => typeof text === 'string');
  if (styleTheme === undefined) return undefined;
  const documents = { tool: tool ?? '', overlay: overlay ?? '', audit: audit ?? '', styleTheme };
  return { documents, language: value.language };
}
