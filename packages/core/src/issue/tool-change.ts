/** What a change of a tool happened to. */
export type ChangedThing =
  | 'tool'
  | 'section'
  | 'question'
  | 'rule'
  | 'grade'
  | 'threshold'
  | 'flag'
  | 'code-list'
  | 'code'
  | 'role'
  | 'theme-pack'
  | 'translation';

/** One thing in which a tool differs from another, as data: `toolChangeText` says it in words. */
export interface ToolChange {
  /**
   * What happened to it; or to one of its members: `set` where it had none, `unset` where it has
   * none any more, else `changed`.
   */
  readonly kind: 'added' | 'removed' | 'moved' | 'hidden' | 'shown' | 'set' | 'unset' | 'changed';
  readonly what: ChangedThing;
  /** Its id: a role's name, a translation's language. */
  readonly id: string;
  /** The words that are shown for it, where it has any: those before the change. */
  readonly label?: string;
  /** What holds it: the section of a question, the list of a code. */
  readonly in?: string;
  /** What held it before, where that was another section. */
  readonly from?: string;
  /** The member that is another; of a translation, the place of the text. */
  readonly member?: string;
  /** What it was, and is: words and numbers, no longer than 300 characters. */
  readonly before?: string;
  readonly after?: string;
}
