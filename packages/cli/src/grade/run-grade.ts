import type { Invocation } from '../command/invocation.js';
import { paintFor } from '../terminal/colour.js';
import { type Sink, standardOutput } from '../terminal/sink.js';
import { runOver } from '../work/run-over.js';
import type { Told } from '../work/teller.js';
import type { Explained } from './explained.js';
import { adviceLines, traceLines } from './words.js';

/** Tells what the grading rules say of audits, in a line each. */
export function runGrade(invocation: Invocation): Promise<number> {
  return runAdvice(invocation, false);
}

/** Tells it with every rule, the facts that it rests on and its source. */
export function runExplain(invocation: Invocation): Promise<number> {
  return runAdvice(invocation, true);
}

async function runAdvice(invocation: Invocation, isTraced: boolean): Promise<number> {
  const sink = standardOutput();
  const paint = paintFor(invocation.text('color'), process.stdout.isTTY === true);
  const isJson = invocation.text('format') === 'ndjson';
  const lines = (told: Told, output: Explained) => [
    ...adviceLines(told, output, paint),
    ...(isTraced ? traceLines(output, paint) : []),
  ];
  return runOver(invocation, (settings) => ({ ...settings, kind: 'grade' }), {
    onOutput: async (told) => {
      const output = told.output as Explained;
      await put(sink, isJson ? [record(told, output, isTraced)] : lines(told, output));
    },
    onEnd: () => sink.close(),
  });
}

function put(sink: Sink, lines: readonly string[]): Promise<void> {
  return sink.write(lines.map((line) => `${line}\n`).join(''));
}

function record({ source, number, at }: Told, output: Explained, isTraced: boolean): string {
  const { id, tool, advice, trace } = output;
  const { name: file } = source;
  return JSON.stringify({
    ...{ file, document: number, line: at.line, id, tool, advice },
    ...(isTraced && { trace }),
  });
}
