import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const example = fileURLToPath(new URL('../../../custom-tool', import.meta.url));

/** A copy of the example of a settings folder, for a test to change. */
export class CustomTool {
  readonly folder: string;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'maat-settings-'));
    cpSync(example, this.folder, { recursive: true });
  }

  /** Changes one file: what JSON.parse gave goes in, what is to be there comes out. */
  // biome-ignore lint/suspicious/noExplicitAny: a test changes files of several shapes by their members.
  change(file: string, edit: (json: any) => void): void {
    const path = join(this.folder, file);
    const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
    edit(json);
    writeFileSync(path, JSON.stringify(json, null, 2));
  }

  /** Puts any text in the place of a file. */
  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
