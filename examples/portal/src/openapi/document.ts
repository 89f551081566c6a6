import { paths } from './operations.js';
import { schemas } from './schemas.js';

/** The API of the portal as an OpenAPI 3.1 document (spec.openapis.org/oas/v3.1.1). */
export const openApiDocument = {
  openapi: '3.1.1',
  info: {
    title: 'Maat portal',
    version: '1',
    description:
      'Audits are made, kept and submitted. Nothing that was typed is changed, and whatever is refused changes nothing.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  paths,
  components: { schemas },
} as const;
