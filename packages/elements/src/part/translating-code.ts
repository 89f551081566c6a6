import { translatedTool } from '../locale/translated-tool.js';

/** What shows a tool in a translation of it. */
export const translatingCode = { translatedTool };
