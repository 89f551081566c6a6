import { judgingCode } from './judging-code.js';
import { viewsCode } from './views-code.js';

/** All that a form in its own language needs once it is shown. In one file, which comes or does not. */
export const lateCode = { judgingCode, viewsCode };
