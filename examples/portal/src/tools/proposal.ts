import {
  type Issue,
  type LintFinding,
  lintTool,
  type OverlayReport,
  runToolTests,
  type ToolTestReport,
  validateTool,
} from '@maat/core';
import { checkStyleTheme, styleThemeCss } from '@maat/elements/style-theme';
import type { StyleTheme, Tool } from '@maat/schema';
import { compose, type FileIssue } from './compose.js';
import {
  FolderError,
  readFolderFile,
  readToolSettings,
  type ToolSettings,
} from './settings-folder.js';

/** The tool that the settings folder holds, looked over before it is put to use. */
export interface Proposal {
  readonly tool: Tool;
  readonly report: OverlayReport;
  readonly warnings: readonly FileIssue[];
  readonly findings: readonly LintFinding[];
  readonly tests: { readonly file: string; readonly report: ToolTestReport } | undefined;
  readonly style: ProposedStyle | undefined;
  /** Whether it may be put to use: it has no error, its tests pass and its colours can be read. */
  readonly usable: boolean;
}

/** The looks that the settings folder holds. */
export interface ProposedStyle {
  readonly file: string;
  readonly issues: readonly Issue[];
  readonly styleSheet: string;
}

/** What is in the settings folder: a tool, or why there is none. */
export type Proposed =
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly issues: readonly FileIssue[] }
  | { readonly ok: false; readonly unreadable: { readonly file: string; readonly why: string } };

/** Looks the settings folder over, as it is at this moment. */
export async function look(folder: string): Promise<Proposed> {
  try {
    const settings = await readToolSettings(folder);
    const composition = await compose(folder, settings);
    if (!composition.ok) return composition;
    const { tool, report, warnings } = composition;
    const findings = lintTool(tool, { earlier: await earlierOf(folder, settings) });
    const tests = await testsOf(folder, settings.tests, tool);
    const style = await styleOf(folder, settings.styleTheme);
    const usable = !findings.some(isError) && passes(tests?.report) && !style?.issues.some(isError);
    return {
      ok: true,
      proposal: { tool, report, warnings, findings, tests, style, usable: usable ?? true },
    };
  } catch (error) {
    if (!(error instanceof FolderError)) throw error;
    return { ok: false, unreadable: { file: error.file, why: error.message } };
  }
}

function isError({ severity }: Pick<Issue, 'severity'>): boolean {
  return severity === 'error';
}

function passes(report: ToolTestReport | undefined): boolean {
  return report === undefined || (report.ok && report.passed);
}

async function earlierOf(folder: string, { earlier }: ToolSettings): Promise<readonly Tool[]> {
  const read = earlier.map(async (file) => {
    const validation = validateTool(await readFolderFile(folder, file));
    if (validation.ok) return validation.value;
    throw new FolderError('This file is not a tool.', { file });
  });
  return await Promise.all(read);
}

async function testsOf(folder: string, file: string | undefined, tool: Tool) {
  if (file === undefined) return undefined;
  return { file, report: runToolTests(tool, await readFolderFile(folder, file)) };
}

async function styleOf(
  folder: string,
  file: string | undefined,
): Promise<ProposedStyle | undefined> {
  if (file === undefined) return undefined;
  const theme = await readFolderFile(folder, file);
  const issues = checkStyleTheme(theme);
  const styleSheet = issues.some(isError) ? '' : styleThemeCss(theme as StyleTheme);
  return { file, issues, styleSheet };
}
