import { type DefineOptions, defineAs } from './define-as.js';
import { MaatToolEditor } from './editor/tool-editor.js';

export type { DefineOptions } from './define-as.js';
export type { EditorLabels } from './editor/editor-labels.js';
export { editorEnGB } from './editor/editor-labels.js';
export type { FoundIssue } from './editor/found-issue.js';
export { locator, type Position, type Reading, readJson } from './editor/json-text.js';
export {
  type EditedKind,
  type LookedOver,
  type LookOverOptions,
  lookOver,
} from './editor/look-over.js';
export { MaatToolEditor, type ToolEditorEventMap } from './editor/tool-editor.js';

/** Defines the editor as `<maat-tool-editor>`, or under another first word. */
export function defineEditor(options: DefineOptions = {}): void {
  defineAs('tool-editor', MaatToolEditor, options);
}
