export { neutralised, restored } from './csv/neutralise.js';
export { type CodebookEntry, codebookOf } from './tidy/codebook.js';
