import { extensionsSchema, versionSchema } from '../tool/identifiers.js';
import { textSchema } from '../tool/text.js';
import { toolSchema } from '../tool/tool.js';
import { changeSchema } from './change.js';
import { overlaySchemaId } from './schema-id.js';

const { id: toolId, version: toolVersion } = toolSchema.properties;

const versionPattern = `^[~^]?${versionSchema.pattern.slice(1)}` as const;

/** A partnership's changes to a tool, as data. Applied to it, they give another tool. */
export const overlaySchema = {
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'id', 'version', 'base', 'tool', 'changes'],
  properties: {
    schema: { description: 'The shape that it has.', const: overlaySchemaId },
    id: { ...toolId, description: 'The name of the overlay in data and in addresses.' },
    version: { ...versionSchema, description: 'The semantic version of the overlay.' },
    title: { ...textSchema, description: 'What it is for, in a few words.' },
    base: {
      description: 'The tool that it changes, and the versions of it that it was written for.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'version'],
      properties: {
        id: toolId,
        version: {
          description:
            'One version (1.2.0), or the versions from one on that keep its promise (^1.2.0: below 2.0.0; ~1.2.0: below 1.3.0).',
          type: 'string',
          pattern: versionPattern,
        },
      },
    },
    tool: {
      description:
        'What the tool that comes of it is called. It is not the base, so its id or its version differs.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'version'],
      properties: {
        id: toolId,
        version: toolVersion,
        title: { ...textSchema, description: 'The name of the tool. Default: that of the base.' },
      },
    },
    changes: {
      description:
        'The changes, made one after the other. None: the tool is only called otherwise.',
      type: 'array',
      maxItems: 1000,
      items: changeSchema,
    },
    extensions: extensionsSchema,
  },
} as const;
