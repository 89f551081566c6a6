import { summaryOf } from '@maat/core';
import { CannotRun } from '../cannot-run.js';
import type { About } from './about.js';
import type { Gathered } from './formats.js';
import { type Gathering, oneGathering } from './gathered-by-tool.js';

/** How audits are put together. */
export interface Together extends About {
  /** The least number that a summary tells. */
  readonly fewest?: number;
}

/** Writes all audits in a format that needs them together. */
export async function writeGathered(
  to: Gathered,
  gatherings: readonly Gathering[],
  { fewest, ...about }: Together,
): Promise<string | Uint8Array> {
  switch (to) {
    case 'xlsx': {
      const { workbookOf } = await import('@maat/documents/excel');
      const { tool, audits } = oneGathering(gatherings);
      return workbookOf(tool, audits, about);
    }
    case 'parquet': {
      const { parquetOf, tidyRows } = await import('@maat/documents/parquet');
      return parquetOf(
        gatherings.flatMap(({ tool, audits }) => [...tidyRows(tool, audits, about)]),
      );
    }
    case 'summary':
      return `${JSON.stringify(summary(oneGathering(gatherings), fewest), null, 2)}\n`;
  }
}

function summary({ tool, audits }: Gathering, fewest: number | undefined): object {
  try {
    return summaryOf(tool, audits, fewest === undefined ? {} : { fewest });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CannotRun(`There is no summary of these: ${error.message}`, { cause: error });
  }
}
