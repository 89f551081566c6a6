import type { Invocation } from '../command/invocation.js';
import { fileSink, type Sink, standardOutput } from './sink.js';

/**
 * Writes to where `--output` says, or to standard output. A file that was begun is taken away where
 * something fails.
 */
export async function withOutput<RESULT>(
  invocation: Invocation,
  write: (sink: Sink) => Promise<RESULT>,
): Promise<RESULT> {
  const path = invocation.text('output');
  const isFile = path !== undefined && path !== '-';
  const sink = isFile ? await fileSink(path, invocation.flag('force')) : standardOutput();
  try {
    const result = await write(sink);
    await sink.close();
    return result;
  } catch (error) {
    await sink.discard();
    throw error;
  }
}
