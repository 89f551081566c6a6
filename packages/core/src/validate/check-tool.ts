import type { Tool } from '@maat/schema';
import type { Issue } from '../issue/issue.js';
import { modelOf } from '../model/tool-model.js';
import { conditionIssues } from './tool/conditions.js';
import { duplicateIds } from './tool/duplicate-ids.js';
import { questionIssues } from './tool/questions.js';
import { replacementIssues } from './tool/replacements.js';
import { roleIssues } from './tool/roles.js';
import { ruleIssues } from './tool/rules.js';
import { themePackIssues } from './tool/theme-packs.js';
import { translationIssues } from './tool/translations.js';

/**
 * What keeps a tool of the right shape from holding together: ids that are there twice, names of
 * what is not there, roles of the wrong kind, grades without a scale, conditions in circles, theme
 * packs that no answer brings, replaced questions that are still there, rules that can never apply,
 * texts translated twice. Kinds that this version does not know, rules that hang on what the tool
 * does not ask for, and translations of no text of it are information.
 *
 * @param tool A tool of the right shape.
 * @returns Issues with pointers from the root of the tool.
 */
export function checkTool(tool: Tool): readonly Issue[] {
  const model = modelOf(tool);
  return [
    ...duplicateIds(tool),
    ...roleIssues(model),
    ...questionIssues(tool),
    ...conditionIssues(model),
    ...themePackIssues(model),
    ...replacementIssues(model),
    ...ruleIssues(model),
    ...translationIssues(tool),
  ];
}
