import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Audit } from '@maat/schema';
import { CannotRun } from '../cannot-run.js';
import { exit } from '../command/command.js';
import type { Invocation } from '../command/invocation.js';
import { wholeNumber } from '../command/values.js';
import type { Sink } from '../terminal/sink.js';
import { withOutput } from '../terminal/with-output.js';
import { namedTools, oneTool } from '../tools/load-tool.js';
import { runOver } from '../work/run-over.js';
import type { About } from './about.js';
import type { Converted } from './converter.js';
import { type Gathered, gathered, type OfTool, ofTool, type Streamed } from './formats.js';
import { gatheredByTool } from './gathered-by-tool.js';
import { Redaction } from './redaction.js';
import { writeGathered } from './write-gathered.js';
import { writeTool } from './write-tool.js';

/** Puts audits, or a tool, into another format. */
export async function runConvert(invocation: Invocation): Promise<number> {
  const to = invocation.text('to');
  if (to === undefined) throw new CannotRun('Into what? Say it with --to: csv, xlsx, parquet …');
  if (isOf(ofTool, to)) return convertTool(invocation, to);
  return isOf(gathered, to)
    ? convertGathered(invocation, to)
    : convertStreamed(invocation, to as Streamed);
}

function isOf<NAME extends string>(names: readonly NAME[], name: string): name is NAME {
  return (names as readonly string[]).includes(name);
}

async function convertTool(invocation: Invocation, to: OfTool): Promise<number> {
  if (invocation.operands.length > 0) {
    throw new CannotRun(`--to ${to} is of a tool and reads no audits: name the tool with --tool.`);
  }
  const content = await writeTool(to, await oneTool(invocation));
  await withBytes(invocation, to === 'xlsform', (sink) => sink.write(content));
  return exit.fine;
}

async function convertGathered(invocation: Invocation, to: Gathered): Promise<number> {
  const audits: Audit[] = [];
  const redaction = new Redaction(invocation, to);
  return withBytes(invocation, to !== 'summary', async (sink) => {
    const code = await runOver(
      invocation,
      (settings) => redaction.task({ ...settings, to: 'audits', about: aboutIn(invocation) }),
      {
        onOutput: async ({ output }) => {
          audits.push(redaction.counted(output as Converted) as Audit);
        },
        onEnd: async () => redaction.tell(),
      },
    );
    const gatherings = gatheredByTool(audits, await namedTools(invocation));
    const fewest = wholeNumber(invocation, 'fewest', 1);
    const together = { ...aboutIn(invocation), ...(fewest !== undefined && { fewest }) };
    await sink.write(await writeGathered(to, gatherings, together));
    return code;
  });
}

async function convertStreamed(invocation: Invocation, to: Streamed): Promise<number> {
  const redaction = new Redaction(invocation, to);
  const code = await withOutput(invocation, async (sink) => {
    if (to === 'csv') {
      const { csvOf } = await import('@maat/documents/csv');
      await sink.write(csvOf([]));
    }
    return runOver(
      invocation,
      (settings) => redaction.task({ ...settings, to, about: aboutIn(invocation) }),
      {
        onOutput: ({ output }) => sink.write(redaction.counted(output as Converted) as string),
        onEnd: async () => redaction.tell(),
      },
    );
  });
  if (to === 'csv' && invocation.flag('metadata')) await writeMetadata(invocation);
  return code;
}

/** What describes the CSV file to machines goes beside it, by the name that the recommendation gives. */
async function writeMetadata(invocation: Invocation): Promise<void> {
  const file = invocation.text('output');
  if (file === undefined)
    throw new CannotRun('--metadata goes beside a file: name it with --output.');
  const { csvMetadata } = await import('@maat/documents/csv');
  const text = `${JSON.stringify(csvMetadata(basename(file)), null, 2)}\n`;
  await writeFile(`${file}-metadata.json`, text);
}

/** Bytes are not for a terminal. */
function withBytes<RESULT>(
  invocation: Invocation,
  areBytes: boolean,
  write: (sink: Sink) => Promise<RESULT>,
): Promise<RESULT> {
  if (areBytes && invocation.text('output') === undefined && process.stdout.isTTY === true) {
    throw new CannotRun('This is no text for a terminal: name a file with --output.');
  }
  return withOutput(invocation, write);
}

function aboutIn(invocation: Invocation): About {
  const partnership = invocation.text('partnership');
  const round = invocation.text('round');
  return {
    ...(partnership !== undefined && { partnership }),
    ...(round !== undefined && { round }),
  };
}
