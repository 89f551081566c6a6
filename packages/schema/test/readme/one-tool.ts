import { toolSchema } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });

export const isWestMidlandsAudit = ajv.compile(toolSchema(westMidlands));
