/** The names of what a form posts. What has another name is the host's own. */
export const formNames = {
  audit: 'maat/audit',
  tool: 'maat/tool',
  version: 'maat/version',
  revision: 'maat/revision',
  section: 'maat/section',
  complete: 'maat/complete',
  action: 'maat/do',
  removed: 'maat/removed',
} as const;

/** What stands before the names of the form's own fields, of the answers, and of the choices between versions. */
export const ownName = 'maat/';
export const answersName = 'answers/';
export const chooseName = 'choose/';

/** The name of a control: the question, and where in its answer it stands, a row by its id. */
export const nameOf = (question: string, at: string): string => `${answersName}${question}/${at}`;

/**
 * The id of a control: a row by its place, as issues name it. A '.' is in no id of a tool, so that none is
 * taken for another.
 */
export const controlId = (question: string, at: string): string =>
  `q-${question}_${at.replaceAll('/', '.')}`;
