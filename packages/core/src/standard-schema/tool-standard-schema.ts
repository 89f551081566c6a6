import type { Tool } from '@maat/schema';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { messageFor } from '../message/message-for.js';
import { validateTool } from '../validate/validate-tool.js';
import { toStandardSchema } from './to-standard-schema.js';

/** Tools as a Standard Schema: data that asks questions and holds together. */
export const toolStandardSchema: StandardSchemaV1<Tool> = /* @__PURE__ */ toStandardSchema(
  validateTool,
  (issue) => messageFor(issue, {}),
);
