import { isUtf8 } from 'node:buffer';
import type { Finding, PlacedFinding } from '../finding/finding.js';
import { inputFinding, type Words } from '../finding/language.js';
import type { Batch } from '../input/batch.js';
import { afterBytes, afterText, type Position } from '../input/position.js';
import { isSpace, trimmedEnd } from '../input/splitter.js';
import { locate } from '../json/locate.js';
import { type ReadFault, readJson } from '../json/read-json.js';
import type { BatchReport, DocumentReport } from './report.js';
import type { Handler, Outcome } from './task.js';

/** What a batch is processed with. */
export interface Processing {
  readonly words: Words;
  readonly handle: Handler;
  /** The bytes that a document may have. */
  readonly largest: number;
}

/** Reads every document of a batch and does to it what is asked. */
export function processBatch(batch: Batch, processing: Processing): BatchReport {
  const bytes = Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.byteLength);
  const isText = isUtf8(bytes);
  const reports: DocumentReport[] = [];
  let documents = 0;
  for (const [start, end] of batch.spans ? spansIn(batch.spans) : linesIn(bytes)) {
    const outcome = outcomeOf(bytes.subarray(start, end), isText, processing);
    if (outcome.findings.length > 0 || outcome.output !== undefined) {
      const at = afterBytes(batch.start, bytes.subarray(0, start));
      const placed = placedAt(at, outcome);
      reports.push({ index: documents, at, ...placed });
    }
    documents += 1;
  }
  return { documents, reports };
}

type Span = readonly [start: number, end: number];

function* spansIn(spans: Uint32Array): Generator<Span> {
  for (let at = 0; at < spans.length; at += 2) yield [spans[at] ?? 0, spans[at + 1] ?? 0];
}

/** The lines that are not blank. */
function* linesIn(bytes: Buffer): Generator<Span> {
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline;
    let from = start;
    while (from < end && isSpace(bytes[from])) from += 1;
    if (from < end) yield [from, trimmedEnd(bytes, from, end)];
    start = end + 1;
  }
}

/** An outcome, and the text in which its findings have their places. */
interface ReadOutcome extends Outcome {
  readonly text?: string;
  /** Where the findings are, where that is known already. */
  readonly offsets?: readonly number[];
}

function outcomeOf(
  bytes: Buffer,
  isText: boolean,
  { words, handle, largest }: Processing,
): ReadOutcome {
  if (bytes.length > largest) {
    const params = { limit: largest / 1e6 };
    return { findings: [inputFinding(words, 'input.too-large', '', params)] };
  }
  if (!(isText || isUtf8(bytes))) return { findings: [inputFinding(words, 'input.encoding')] };
  const text = bytes.toString('utf8');
  const reading = readJson(text);
  if (reading.ok) return { text, ...handle(reading.value) };
  return {
    text,
    findings: reading.faults.map((fault) => findingOf(fault, words)),
    offsets: reading.faults.map((fault) =>
      fault.code === 'input.syntax' ? fault.syntax.offset : fault.offset,
    ),
  };
}

function findingOf(fault: ReadFault, words: Words): Finding {
  if (fault.code === 'input.duplicate-member')
    return inputFinding(words, fault.code, fault.pointer);
  const { isCutOff, expected } = fault.syntax;
  return isCutOff
    ? inputFinding(words, 'input.truncated')
    : inputFinding(words, 'input.syntax', '', { expected });
}

function placedAt(
  at: Position,
  { text = '', findings, offsets, output }: ReadOutcome,
): Pick<DocumentReport, 'findings' | 'output'> {
  const known =
    offsets ??
    (findings.length > 0
      ? locate(
          text,
          findings.map(({ pointer }) => pointer),
        )
      : []);
  const placed: readonly PlacedFinding[] = findings.map((finding, index) => ({
    ...finding,
    ...afterText(at, text, known[index] ?? 0),
  }));
  return { findings: placed, ...(output !== undefined && { output }) };
}
