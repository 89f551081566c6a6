// Long because every published schema stands here, with the parts that they share.
import { answeredSchema, answerSchema, evidenceSchema } from './audit/answer.js';
import { auditSchema } from './audit/audit.js';
import { retiredSchema } from './audit/retired.js';
import { auditSchemaId } from './audit/schema-id.js';
import { answerValueSchema, cellValueSchema } from './audit/value.js';
import { changeSchema } from './overlay/change.js';
import { overlaySchema } from './overlay/overlay.js';
import { overlaySchemaId } from './overlay/schema-id.js';
import { isPatterned, notPrintable } from './printable.js';
import { redactionProfileSchema, treatmentSchema } from './redaction-profile/redaction-profile.js';
import { redactionProfileSchemaId } from './redaction-profile/schema-id.js';
import { bySchema } from './review/by.js';
import {
  actionSchema,
  actionStepSchema,
  basisSchema,
  dissentSchema,
  findingSchema,
  remarkSchema,
  reviewedReturnSchema,
  reviewJudgementSchema,
} from './review/items.js';
import { agreedGradeSchema, reviewSchema } from './review/review.js';
import { reviewSchemaId } from './review/schema-id.js';
import { invitationSchema, roundCaseSchema, roundSchema } from './round/round.js';
import { roundSchemaId } from './round/schema-id.js';
import { agreementToldSchema, countOfSchema, estimateSchema } from './round-report/agreement.js';
import { briefingSchema } from './round-report/briefing.js';
import { actionCountsSchema, gradeRowSchema } from './round-report/counts.js';
import { questionProfileSchema, sectionProfileSchema } from './round-report/profile.js';
import { roundReportSchema } from './round-report/round-report.js';
import { briefingSchemaId, roundReportSchemaId } from './round-report/schema-id.js';
import { actionToldSchema, findingToldSchema } from './round-report/texts.js';
import { styleThemeSchemaId } from './style-theme/schema-id.js';
import { styleThemeSchema } from './style-theme/style-theme.js';
import {
  colourSchema,
  colourTokenSchema,
  fontsTokenSchema,
  lengthTokenSchema,
} from './style-theme/token.js';
import { summarySchemaId } from './summary/schema-id.js';
import { gradeCountsSchema, stateCountsSchema, summarySchema } from './summary/summary.js';
import { themePackSchemaId } from './theme-pack/schema-id.js';
import { themePackSchema } from './theme-pack/theme-pack.js';
import { columnSchema } from './tool/column.js';
import {
  conditionDefinitions,
  conditionSchema,
  ruleConditionDefinitions,
  ruleConditionSchema,
} from './tool/condition-schema.js';
import { identifierSchema, languageSchema } from './tool/identifiers.js';
import { questionSchema } from './tool/question.js';
import { quotedSourceSchema, ruleSchema } from './tool/rule.js';
import { codeSchema, optionsSchema } from './tool/scale.js';
import { toolSchemaId } from './tool/schema-id.js';
import { paragraphSchema, sourceSchema, textSchema } from './tool/text.js';
import { sectionSchema, toolSchema } from './tool/tool.js';
import { translationSchema } from './tool/translation.js';
import { toolTestsSchemaId } from './tool-tests/schema-id.js';
import { toolTestsSchema } from './tool-tests/tool-tests.js';

/** A JSON Schema 2020-12, as it is published. */
export interface PublishedSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly [keyword: string]: unknown;
}

/** The parts that stand under `$defs` in a published schema, by name. */
const parts: readonly (readonly [name: string, part: object])[] = [
  ['identifier', identifierSchema],
  ['language', languageSchema],
  ['text', textSchema],
  ['paragraph', paragraphSchema],
  ['source', sourceSchema],
  ['quoted-source', quotedSourceSchema],
  ['code', codeSchema],
  ['options', optionsSchema],
  ['column', columnSchema],
  ['question', questionSchema],
  ['section', sectionSchema],
  ['cell', cellValueSchema],
  ['value', answerValueSchema],
  ['evidence', evidenceSchema],
  ['answered', answeredSchema],
  ['answer', answerSchema],
  ['rule', ruleSchema],
  ['change', changeSchema],
  ['translation', translationSchema],
  ['theme-pack', themePackSchema],
  ['retired', retiredSchema],
  ['one-colour', colourSchema],
  ['colour', colourTokenSchema],
  ['fonts', fontsTokenSchema],
  ['length', lengthTokenSchema],
  ['states', stateCountsSchema],
  ['grades', gradeCountsSchema],
  ['treatment', treatmentSchema],
  ['invitation', invitationSchema],
  ['case', roundCaseSchema],
  ['by', bySchema],
  ['basis', basisSchema],
  ['return', reviewedReturnSchema],
  ['judgement', reviewJudgementSchema],
  ['remark', remarkSchema],
  ['finding', findingSchema],
  ['action-step', actionStepSchema],
  ['action', actionSchema],
  ['dissent', dissentSchema],
  ['agreed-grade', agreedGradeSchema],
  ['count-of', countOfSchema],
  ['estimate', estimateSchema],
  ['agreement', agreementToldSchema],
  ['grade-row', gradeRowSchema],
  ['action-counts', actionCountsSchema],
  ['question-profile', questionProfileSchema],
  ['section-profile', sectionProfileSchema],
  ['finding-told', findingToldSchema],
  ['action-told', actionToldSchema],
  ['condition-1', conditionSchema],
  ['rule-condition-1', ruleConditionSchema],
];

/** The members of a schema that say what is legal. */
function constraintsOf(schema: object): readonly (readonly [keyword: string, value: unknown])[] {
  return Object.entries(schema).filter(([keyword]) => keyword !== 'description');
}

/** Whether a schema is a part, be it with a description of its own. */
function isPart(schema: object, part: object): boolean {
  if (schema === part) return true;
  if (!('description' in schema)) return false;
  const members = new Map(constraintsOf(schema));
  const own = constraintsOf(part);
  return own.length === members.size && own.every(([key, value]) => members.get(key) === value);
}

/**
 * Puts a schema together for publication: each part once, under `$defs`, and referred to by name.
 *
 * @param own The parts that this schema has beside those of all, by what they are.
 */
export function publish(
  id: string,
  title: string,
  schema: object,
  own: ReadonlyMap<object, string> = new Map(),
): PublishedSchema {
  const definitions: Record<string, unknown> = {};

  function copyMembers(value: object): unknown {
    if (Array.isArray(value)) return value.map(copy);
    const members = Object.entries(value).map(([key, member]) => [key, copy(member)]);
    return Object.fromEntries(isPatterned(value) ? [...members, ['not', notPrintable]] : members);
  }

  function copy(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const mine = own.get(value);
    if (mine !== undefined) return define(mine, value);
    const known = parts.find(([, part]) => isPart(value, part));
    if (known === undefined) return copyMembers(value);
    const reference = define(...known);
    return 'description' in value ? { description: value.description, ...reference } : reference;
  }

  function define(name: string, part: object): { readonly $ref: string } {
    const reference = { $ref: `#/$defs/${name}` };
    if (name in definitions) return reference;
    definitions[name] = null; // holds the place, in the order of first mention
    if (part === conditionSchema) Object.assign(definitions, copyMembers(conditionDefinitions()));
    else if (part === ruleConditionSchema) {
      Object.assign(definitions, copyMembers(ruleConditionDefinitions()));
    } else definitions[name] = copyMembers(part);
    return reference;
  }

  const members = copyMembers(schema) as object;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title,
    ...members,
    $defs: definitions,
  };
}

/** The JSON Schema 2020-12 of a tool. The same as the file `schemas/tool.schema.json`. */
export const toolJsonSchema: PublishedSchema = /* @__PURE__ */ publish(
  toolSchemaId,
  'Maat tool: the questionnaire as data',
  toolSchema,
);

/** The JSON Schema 2020-12 of an audit. The same as the file `schemas/audit.schema.json`. */
export const auditJsonSchema: PublishedSchema = /* @__PURE__ */ publish(
  auditSchemaId,
  "Maat audit: one agency's return on one case",
  auditSchema,
);

/** The JSON Schema 2020-12 of an overlay. The same as the file `schemas/overlay.schema.json`. */
export const overlayJsonSchema: PublishedSchema = /* @__PURE__ */ publish(
  overlaySchemaId,
  "Maat overlay: a partnership's changes to a tool",
  overlaySchema,
);

/** The JSON Schema 2020-12 of a theme pack. The same as the file `schemas/theme-pack.schema.json`. */
export const themePackJsonSchema: PublishedSchema = /* @__PURE__ */ publish(
  themePackSchemaId,
  'Maat theme pack: the extra questions and guidance of one audit theme',
  themePackSchema,
);

/** The JSON Schema 2020-12 of a tool's tests. The same as the file `schemas/tool-tests.schema.json`. */
export const toolTestsJsonSchema: PublishedSchema = /* @__PURE__ */ publish(
  toolTestsSchemaId,
  'Maat tool tests: answers, and what is to come of them',
  toolTestsSchema,
);

/** The JSON Schema 2020-12 of a style theme. The same as the file `schemas/style-theme.schema.json`. */
export const styleThemeJsonSchema: PublishedSchema = /* @__PURE__ */ publish(
  styleThemeSchemaId,
  'Maat style theme: how the form looks, as design tokens',
  styleThemeSchema,
);

/** The JSON Schema 2020-12 of a summary. The same as the file `schemas/summary.schema.json`. */
export const summaryJsonSchema: PublishedSchema = /* @__PURE__ */ publish(
  summarySchemaId,
  'Maat summary: what the audits of a round come to, in numbers',
  summarySchema,
);

/** The JSON Schema 2020-12 of a redaction profile. The same as `schemas/redaction-profile.schema.json`. */
export const redactionProfileJsonSchema: PublishedSchema = /* @__PURE__ */ publish(
  redactionProfileSchemaId,
  'Maat redaction profile: what of an audit one circle of readers may see',
  redactionProfileSchema,
);

/** The JSON Schema 2020-12 of a round. The same as the file `schemas/round.schema.json`. */
export const roundJsonSchema: PublishedSchema = /* @__PURE__ */ publish(
  roundSchemaId,
  'Maat round: cases that agencies audit together on one theme',
  roundSchema,
);

/** The JSON Schema 2020-12 of a review. The same as the file `schemas/review.schema.json`. */
export const reviewJsonSchema: PublishedSchema = /* @__PURE__ */ publish(
  reviewSchemaId,
  'Maat review: what the multi-agency discussion makes of a case',
  reviewSchema,
);

/** The JSON Schema 2020-12 of the report of a round. The same as `schemas/round-report.schema.json`. */
export const roundReportJsonSchema: PublishedSchema = /* @__PURE__ */ publish(
  roundReportSchemaId,
  'Maat round report: what a round came to, in numbers that name nobody',
  roundReportSchema,
);

/** The JSON Schema 2020-12 of a briefing. The same as the file `schemas/briefing.schema.json`. */
export const briefingJsonSchema: PublishedSchema = /* @__PURE__ */ publish(
  briefingSchemaId,
  'Maat briefing: what practitioners learn from a round, on a page',
  briefingSchema,
);
