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
  // Both: the cookie is of the browser, and the token shows that the page is of the session.
  security: [{ session: [], formToken: [] }],
  components: {
    schemas,
    securitySchemes: {
      session: {
        type: 'apiKey',
        in: 'cookie',
        name: 'maat',
        description:
          'Set by signing in at /sign-in. Where the portal is reached by https it is called __Host-maat.',
      },
      formToken: {
        type: 'apiKey',
        in: 'header',
        name: 'X-Form-Token',
        description: 'Asked for with changes only. GET /api/session tells it.',
      },
    },
  },
} as const;
