/** What an editor is told by a compiler about one file. */
export interface Editor {
  /** The strings that can stand at a place of a source text. */
  readonly completions: (source: string, offset: number) => Promise<readonly string[]>;
  /** What is wrong with a source text. */
  readonly errors: (source: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}
