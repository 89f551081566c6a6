import auditSchema from '@maat/schema/schemas/audit.schema.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';

export const isAudit = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(auditSchema);
