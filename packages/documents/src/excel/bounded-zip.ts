import { strFromU8, unzipSync, zipSync } from 'fflate';

/** How much a workbook may hold. */
export interface WorkbookLimits {
  /** How many bytes the file may have. Default: 20 million. */
  readonly largest?: number;
  /** How many bytes it may be when it is unpacked. Default: 100 million. */
  readonly largestUnpacked?: number;
  /** How many cells the largest sheet may span, its empty ones included. Default: 5 million. */
  readonly mostCells?: number;
}

/** Why a file is not read. */
export type Refusal = 'table.not-excel' | 'table.too-large';

const mostFiles = 10_000;

/**
 * A workbook that is safe to hand to a reader: unpacked no further than the limits let it, with sheets
 * that span no more cells than they do, and packed again.
 *
 * @param file The bytes of the file.
 * @returns The bytes of a workbook with the same files in it, or why there is none.
 */
export function boundedWorkbook(
  file: Uint8Array,
  { largest = 20e6, largestUnpacked = 100e6, mostCells = 5e6 }: WorkbookLimits,
): Uint8Array | Refusal {
  if (file.length > largest) return 'table.too-large';
  const files = unpacked(file, largestUnpacked);
  if (typeof files === 'string') return files;
  const cells = Object.values(files).map((each) => cellsSpannedBy(strFromU8(each)));
  return cells.some((count) => count > mostCells)
    ? 'table.too-large'
    : zipSync(files, { level: 0 });
}

function unpacked(file: Uint8Array, most: number): Record<string, Uint8Array> | Refusal {
  const sum = { packed: 0, unpacked: 0, files: 0 };
  let within = true;
  try {
    // Hint: no file grows beyond the size that it declares, whatever is packed in it.
    const files = unzipSync(file, {
      filter: ({ size, originalSize }) => {
        sum.packed += size;
        sum.unpacked += originalSize;
        sum.files += 1;
        // Files that share bytes can hold more than the archive has.
        within &&= sum.packed <= file.length && sum.unpacked <= most && sum.files <= mostFiles;
        return within;
      },
    });
    return within ? files : 'table.too-large';
  } catch {
    return 'table.not-excel';
  }
}

/** The rows and cells of a sheet say where they stand: a single one can stand a million rows down. */
const places = /<(?:[\w.-]+:)?(?:row|c)\s[^>]*?\br\s*=\s*["']([^"']*)["']/g;

function cellsSpannedBy(xml: string): number {
  let [columns, rows] = [0, 0];
  for (const [, place = ''] of xml.matchAll(places)) {
    const [, letters, digits] = /^([A-Z]{0,3})([0-9]{0,7})$/.exec(place) ?? [];
    // An address in another spelling is nobody's, and the reader may take it for any.
    if (letters === undefined || digits === undefined) return Number.POSITIVE_INFINITY;
    columns = Math.max(columns, columnNumber(letters));
    rows = Math.max(rows, Number(digits));
  }
  return columns * rows;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
