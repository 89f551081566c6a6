import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Editor } from './editor.js';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
}

interface Listed<ITEM> {
  readonly items: readonly ITEM[];
}

/**
 * TypeScript 7, which editors speak with by the Language Server Protocol, on a file whose text comes
 * from the test.
 */
export async function typescript7(path: string): Promise<Editor> {
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
  const server = spawn(process.execPath, [tsc, '--lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting = new Map<number, (result: unknown) => void>();
  let received = Buffer.alloc(0);
  let count = 0;
  const uri = pathToFileURL(path).href;

  function send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  function request(method: string, params: unknown): Promise<unknown> {
    count += 1;
    send({ id: count, method, params });
    return new Promise((resolve) => waiting.set(count, resolve));
  }

  function take({ id, method, result }: Message): void {
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(result);
    else send({ id, result: null }); // what the server asks of an editor, of which it needs nothing
  }

  server.stdout.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data]);
    for (let next = firstMessage(received); next !== undefined; next = firstMessage(received)) {
      received = received.subarray(next.end);
      take(JSON.parse(next.body));
    }
  });

  function open(source: string): void {
    const textDocument = { uri, languageId: 'typescript', version: 1, text: source };
    send({ method: 'textDocument/didOpen', params: { textDocument } });
  }

  /** Asks something about a source text, which the server then forgets. */
  async function ask(source: string, method: string, params: object): Promise<unknown> {
    open(source);
    const result = await request(method, { textDocument: { uri }, ...params });
    send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
    return result;
  }

  await request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  send({ method: 'initialized', params: {} });
  return {
    completions: async (source, offset) => {
      const lines = source.slice(0, offset).split('\n');
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      const found = await ask(source, 'textDocument/completion', { position });
      const { items } = (found ?? { items: [] }) as Listed<{ readonly label: string }>;
      return items.map(({ label }) => label);
    },
    errors: async (source) => {
      const found = await ask(source, 'textDocument/diagnostic', {});
      const { items } = found as Listed<{ readonly message: string }>;
      return items.map(({ message }) => message);
    },
    close: async () => {
      const closed = once(server, 'close');
      await request('shutdown', null);
      send({ method: 'exit' });
      await closed;
    },
  };
}

/** The first whole message among what was received, and where it ends. */
function firstMessage(
  received: Buffer,
): { readonly body: string; readonly end: number } | undefined {
  const start = received.indexOf('\r\n\r\n') + 4;
  const [, length] = /Content-Length: (\d+)/i.exec(received.subarray(0, start).toString()) ?? [];
  const end = start + Number(length);
  if (start < 4 || length === undefined || received.length < end) return undefined;
  return { body: received.subarray(start, end).toString(), end };
}
