import type { Tool } from '@maat/schema';
import { type ReportedText, translationReport } from '../language/translation-report.js';
import { doubtful, type Find, type LintFinding, notable } from './finding.js';

/**
 * What a tool's own languages lack: one finding for a language and a state, with how many texts there
 * are and the address of the first, as a language just begun would else bury all that is said besides.
 */
export function translationFindings(tool: Tool): readonly LintFinding[] {
  return Object.keys(tool.translations ?? {}).flatMap((language) => {
    const { missing, stale, draft } = translationReport(tool, language).texts;
    const found = (
      find: Find,
      code: Parameters<Find>[0],
      [first, ...rest]: readonly ReportedText[],
    ) =>
      first === undefined
        ? []
        : [
            find(code, `/translations/${language}`, {
              language,
              count: rest.length + 1,
              first: first.at,
            }),
          ];
    return [
      ...found(doubtful, 'lint.translation-missing', missing),
      ...found(doubtful, 'lint.translation-stale', stale),
      ...found(notable, 'lint.translation-draft', draft),
    ];
  });
}
