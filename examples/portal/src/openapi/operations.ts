import {
  answer,
  body,
  etag,
  ifMatch,
  inPath,
  refusals,
  toBodies,
  toChanges,
  toVersions,
} from './answers.js';
import { roundPaths } from './round-operations.js';
import { schemaNamed } from './schemas.js';

const text = { type: 'string' };

const disposition = {
  'Content-Disposition': {
    description: 'The copy is saved as a file, not shown.',
    required: true,
    schema: text,
  },
};
const location = {
  Location: { description: 'The address of the audit.', required: true, schema: text },
};

const auditId = inPath('id', 'The id of the audit.');
const anAudit = schemaNamed('Audit');

/** What can be asked of the portal, by path and method. */
export const paths: Readonly<Record<string, object>> = {
  '/api/audits': {
    get: {
      operationId: 'listAudits',
      summary: 'The audits that were changed last, 500 at most',
      responses: {
        200: answer('The audits.', { type: 'array', items: schemaNamed('ListedAudit') }),
        ...refusals(),
      },
    },
    post: {
      operationId: 'startAudit',
      summary: 'Start an audit',
      requestBody: body('NewAudit'),
      responses: {
        201: answer('The new audit.', anAudit, { ...etag, ...location }),
        ...refusals(...toChanges, ...toBodies),
      },
    },
  },
  '/api/audits/{id}': {
    parameters: [auditId],
    get: {
      operationId: 'readAudit',
      summary: 'Read an audit',
      responses: { 200: answer('The audit.', anAudit, etag), ...refusals('not-found') },
    },
    put: {
      operationId: 'saveAudit',
      summary: 'Save an audit, finished or not',
      parameters: [ifMatch],
      requestBody: body('Audit'),
      responses: {
        200: answer('It is kept.', schemaNamed('Saved'), etag),
        ...refusals('not-found', 'tool-missing', ...toChanges, ...toBodies, ...toVersions),
      },
    },
  },
  '/api/audits/{id}/copies': {
    parameters: [auditId],
    get: {
      operationId: 'listCopies',
      summary:
        'What each copy of an audit leaves out and masks, and what still stands in it: to be looked at before one is taken',
      responses: {
        200: answer('The copies.', { type: 'array', items: schemaNamed('OfferedCopy') }),
        ...refusals('not-found', 'tool-missing'),
      },
    },
  },
  '/api/audits/{id}/copies/{profile}': {
    parameters: [auditId, inPath('profile', 'Who reads it: full, panel, board or public.')],
    get: {
      operationId: 'copyAudit',
      summary: 'Take a copy of an audit that holds what its readers may see',
      responses: {
        200: answer('The copy.', anAudit, disposition),
        ...refusals('not-found', 'tool-missing'),
      },
    },
  },
  '/api/audits/{id}/submission': {
    parameters: [auditId],
    post: {
      operationId: 'submitAudit',
      summary: 'Submit and seal an audit as it is kept, if nothing is missing',
      parameters: [ifMatch],
      responses: {
        200: answer('The submitted audit.', anAudit, etag),
        ...refusals('not-found', 'not-valid', 'tool-missing', ...toChanges, ...toVersions),
      },
    },
  },
  '/api/audits/{id}/migration': {
    parameters: [auditId],
    post: {
      operationId: 'moveAudit',
      summary: 'Move an audit to the tool that is in use for new ones',
      parameters: [ifMatch],
      responses: {
        200: answer('The audit, of that tool.', anAudit, etag),
        ...refusals('not-found', 'not-valid', 'tool-missing', ...toChanges, ...toVersions),
      },
    },
  },
  ...roundPaths,
  '/api/tools/{id}/{version}': {
    parameters: [inPath('id', 'The id of the tool.'), inPath('version', 'Its version.')],
    get: {
      operationId: 'readTool',
      summary: 'A tool that audits are or were made with',
      responses: { 200: answer('The tool.', schemaNamed('Tool')), ...refusals('not-found') },
    },
  },
  '/api/session': {
    get: {
      operationId: 'readSession',
      summary: 'Who is signed in, and for how long. To ask does not put the end off',
      responses: { 200: answer('The session.', schemaNamed('Session')), ...refusals() },
    },
  },
  '/api/session/extension': {
    post: {
      operationId: 'extendSession',
      summary: 'Put the end of the session off',
      responses: {
        200: answer('The session.', schemaNamed('Session')),
        ...refusals(...toChanges),
      },
    },
  },
  '/api/settings/use': {
    post: {
      operationId: 'useTool',
      summary: 'Put the tool of the settings folder to use for new audits',
      requestBody: body('ToolToUse'),
      responses: {
        200: answer('It is in use.', schemaNamed('ToolInUse')),
        ...refusals('tool-changed', 'not-usable', ...toChanges, ...toBodies),
      },
    },
  },
  '/api/openapi.json': {
    get: {
      operationId: 'describeApi',
      summary: 'This document',
      security: [],
      responses: {
        200: answer('An OpenAPI 3.1 document.', { type: 'object' }),
        ...refusals(),
      },
    },
  },
};
