import type { AnswersOf, Audit, Tool } from '@maat/schema';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { type CheckOptions, check } from '../checks/check.js';
import type { Catalogue } from '../issue/catalogue.js';
import { messageFor } from '../message/message-for.js';
import { subjectIn } from '../model/subject-of.js';
import type { Subject } from '../model/text-for.js';
import { validateAudit } from '../validate/validate-audit.js';
import { type Validation, validationOf } from '../validate/validation.js';
import { toStandardSchema } from './to-standard-schema.js';

/** What an audit must be, and how it is told what it is not. */
export interface AuditStandardSchemaOptions {
  /**
   * Asks for a complete audit, one that can be submitted, and gives the moment of each check.
   * Default: an audit may be unfinished.
   */
  readonly complete?: () => CheckOptions;
  /** The messages of a language. Default: British English. */
  readonly messages?: Catalogue;
}

/** The audits of a tool as a Standard Schema: `AuditStandardSchema<typeof westMidlands>`. */
export interface AuditStandardSchema<TOOL extends Tool = Tool>
  extends StandardSchemaV1<Audit<AnswersOf<TOOL>>> {}

/**
 * The audits of a tool as a Standard Schema, for libraries of forms and of APIs.
 *
 * @param tool The tool. It must be one (`validateTool`).
 */
export function auditStandardSchema<TOOL extends Tool>(
  tool: TOOL,
  { complete, messages }: AuditStandardSchemaOptions = {},
): AuditStandardSchema<TOOL> {
  const subjects = new WeakMap<object, Subject>();
  const validate = (value: unknown): Validation<Audit<AnswersOf<TOOL>>> => {
    const validation = validateAudit(tool, value);
    if (!validation.ok || complete === undefined) return validation;
    const subject = subjectIn(tool, validation.value);
    if (subject) subjects.set(validation.value, subject);
    const issues = check(tool, value, complete());
    const errors = issues.filter(({ severity }) => severity === 'error');
    return validationOf(validation.value, errors);
  };
  const context = { tool, ...(messages && { messages }) };
  return toStandardSchema(validate, (issue, value) =>
    messageFor(issue, { ...context, subject: subjects.get(value as object) }),
  );
}
