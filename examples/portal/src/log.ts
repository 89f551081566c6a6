/** What the log may tell of a request: nothing that was sent, and no address with ids in it. */
interface RequestEntry {
  readonly method: string;
  /** The pattern of the route, as /api/audits/:id. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly codes: readonly string[];
}

/** Where the log goes. */
export interface Log {
  request(entry: RequestEntry): void;
  /** Tells of a fault of our own. */
  fault(error: unknown): void;
}

/** A log of one line an entry. */
export function lineLog(write: (line: string) => void, now: () => Date): Log {
  const line = (text: string) => write(`${now().toISOString()} ${text}`);
  return {
    request: ({ method, route, status, milliseconds, codes }) =>
      line([method, route, status, `${Math.round(milliseconds)}ms`, ...codes].join(' ')),
    fault: (error) => line(`fault ${describe(error)}`),
  };
}

/** The kind and the place of a fault. Its message may quote an audit, as those of databases do. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((text) => /^\s+at /.test(text));
  return [`${error.name}${code}`, ...frames.slice(0, 8).map((frame) => frame.trim())].join(' | ');
}
