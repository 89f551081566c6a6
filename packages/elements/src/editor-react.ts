import { createComponent, type EventName, type ReactWebComponent } from '@lit/react';
import * as React from 'react';
import { MaatToolEditor, type ToolEditorEventMap } from './editor/tool-editor.js';
import { defineEditor } from './editor.js';

const events = {
  onMaatPreview: 'maat-preview' as EventName<ToolEditorEventMap['maat-preview']>,
};

defineEditor();

/** `<maat-tool-editor>` as a component of React. A `ref` is the element. It registers the element. */
export const ToolEditor: ReactWebComponent<MaatToolEditor, typeof events> = createComponent({
  react: React,
  tagName: 'maat-tool-editor',
  elementClass: MaatToolEditor,
  events,
  displayName: 'ToolEditor',
});
