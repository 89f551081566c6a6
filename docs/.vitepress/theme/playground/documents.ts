/** What is edited in the playground: each document as JSON, in its own text box. Empty: there is none. */
export interface Documents {
  readonly tool: string;
  readonly overlay: string;
  readonly audit: string;
  readonly styleTheme: string;
}

/** The names of the documents, in their order on the page. */
export const documentNames = ['tool', 'overlay', 'audit', 'styleTheme'] as const;

/** One of the documents; or the tool that came of the tool and its overlay, which has no text box. */
export type Place = keyof Documents | 'result';

/** What the places are called. */
export const placeTitles: Readonly<Record<Place, string>> = {
  tool: 'Tool',
  overlay: 'Overlay',
  audit: 'Audit',
  styleTheme: 'Style theme',
  result: 'Tool with its overlay',
};
