// Samples in JSON are documents of the contract, and are held to it by core.
import {
  applyOverlay,
  messageFor,
  validateAudit,
  validateOverlay,
  validateRedactionProfile,
  validateReview,
  validateRound,
  validateStyleTheme,
  validateSummary,
  validateThemePack,
  validateTool,
  validateToolTests,
} from '../../packages/core/dist/index.js';
import { westMidlands } from '../../packages/schema/dist/west-midlands/index.js';
import { westMidlandsJudged } from '../../packages/schema/dist/west-midlands-judged/overlay.js';

const judged = applyOverlay(westMidlands, westMidlandsJudged).tool;
const tools = new Map([westMidlands, judged].map((tool) => [tool.id, tool]));

const overlay = {
  schema: 'urn:maat:schema:overlay:1',
  id: 'sample',
  version: '1.0.0',
  base: { id: westMidlands.id, version: '^1.0.0' },
  tool: { id: 'sample', version: '1.0.0', title: 'Sample' },
};

const validators = {
  tool: validateTool,
  overlay: (value) => (tools.has(value?.base?.id) ? applied(value) : validateOverlay(value)),
  'theme-pack': validateThemePack,
  'style-theme': validateStyleTheme,
  'redaction-profile': validateRedactionProfile,
  summary: validateSummary,
  round: (value) => validateRound(westMidlands, value),
  review: (value) => validateReview(westMidlands, value),
  'tool-tests': validateToolTests,
  audit: (value) => validateAudit(tools.get(value?.tool?.id) ?? westMidlands, value),
  // A change by itself may speak of what another has added: only its shape is asked for.
  change: (value) => validateOverlay({ ...overlay, changes: [value] }),
  rule: (value) => validateTool({ ...judged, rules: [value] }),
};

/** Something to be completed by members of a sample. */
const beginnings = { tool: westMidlands, overlay };

/** What is wrong with a block of JSON: a text, or undefined. */
export function documentFault({ code, is, memberOf }) {
  let value;
  try {
    value = JSON.parse(memberOf ? `{${code}}` : code);
  } catch (error) {
    return `is no JSON: ${error.message}`;
  }
  const kind = is ?? memberOf ?? kindOf(value);
  if (kind === 'json') return undefined;
  const validate = validators[kind];
  if (!validate) return 'say which document it is: <!-- sample: is KIND -->';
  return issuesOf(validate(memberOf ? { ...beginnings[memberOf], ...value } : value));
}

function kindOf(value) {
  const [, kind] = /^urn:maat:schema:([a-z-]+):\d+$/.exec(value?.schema) ?? [];
  if (kind) return kind;
  return typeof value?.change === 'string' ? 'change' : undefined;
}

function applied(value) {
  const base = tools.get(value.base.id);
  const result = applyOverlay(base, value);
  return result.ok ? result : { ok: false, issues: result.issues };
}

function issuesOf(result) {
  const errors = (result.issues ?? []).filter(({ severity }) => severity === 'error');
  if (result.ok) return undefined;
  return errors.map((issue) => `${issue.pointer} ${messageFor(issue, {})}`).join('; ');
}
