import { setImmediate } from 'node:timers/promises';
import ts from 'typescript-5';
import type { Editor } from './editor.js';

const options: ts.CompilerOptions = {
  strict: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
  skipLibCheck: true,
};

/** The language service of TypeScript 5.9, on a file whose text comes from the test. */
export async function typescript5(path: string): Promise<Editor> {
  let text = '';
  let version = 0;
  const { fileExists, readFile, directoryExists, getDirectories, getCurrentDirectory } = ts.sys;
  const host: ts.LanguageServiceHost = {
    fileExists,
    readFile,
    directoryExists,
    getDirectories,
    getCurrentDirectory,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
    getScriptFileNames: () => [path],
    getScriptVersion: () => String(version),
    getScriptSnapshot: (file) => {
      const source = file === path ? text : ts.sys.readFile(file);
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
    },
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  };
  const service = ts.createLanguageService(host);
  /** Takes a text, and lets the test runner speak before the compiler holds everything up. */
  const edit = async (source: string) => {
    text = source;
    version += 1;
    await setImmediate();
  };
  return {
    completions: async (source, offset) => {
      await edit(source);
      const found = service.getCompletionsAtPosition(path, offset, {});
      return (found?.entries ?? []).map(({ name }) => name);
    },
    errors: async (source) => {
      await edit(source);
      const found = service.getSemanticDiagnostics(path);
      return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    },
    close: async () => service.dispose(),
  };
}
