import { issueCodes } from '@maat/core';
import {
  auditJsonSchema,
  type PublishedSchema,
  reviewJsonSchema,
  roundJsonSchema,
  roundReportJsonSchema,
  toolJsonSchema,
} from '@maat/schema';
import { problemKinds } from '../problem/problem.js';
import { roles } from '../session/person.js';

/** The schemas of the document, by name. */
export type Schemas = Readonly<Record<string, object>>;

/** Refers to a schema of the document. */
export function schemaNamed(name: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/**
 * A published schema as schemas of the document, word for word: each of its definitions is one of its
 * own, as many programs that read OpenAPI know no others. Its id stands in the comment.
 */
function bundled(name: string, { $schema, $id, $defs = {}, ...whole }: PublishedSchema): Schemas {
  const named = (part: string) => `${name}.${part}`;
  const renamed = (value: unknown): object =>
    JSON.parse(JSON.stringify(value), (key, member: unknown) =>
      key === '$ref' && typeof member === 'string'
        ? schemaNamed(named(member.replace('#/$defs/', ''))).$ref
        : member,
    );
  const parts = Object.entries($defs as object).map(([part, schema]) => [
    named(part),
    renamed(schema),
  ]);
  return { [name]: { $comment: $id, ...renamed(whole) }, ...Object.fromEntries(parts) };
}

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;

function closed(properties: Readonly<Record<string, object>>, ...optional: string[]): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', additionalProperties: false, required, properties };
}

/** What the portal says beside tools and audits. */
const own: Schemas = {
  ListedAudit: closed({
    id: text,
    status: { enum: ['in-progress', 'submitted'] },
    summary: schemaNamed('AuditSummary'),
    changedAt: { type: 'string', format: 'date-time' },
  }),
  AuditSummary: closed(
    {
      tool: { description: 'The title of the tool.', ...text },
      caseReference: text,
      agency: text,
      progress: closed({
        asked: count,
        answered: count,
        notApplicable: count,
        noEvidence: count,
        blank: count,
      }),
    },
    'caseReference',
    'agency',
  ),
  NewAudit: closed(
    {
      caseReference: { description: 'The reference that the agencies know the case by.', ...text },
      tool: {
        description: 'The id of one of the tools for new audits. Default: the first.',
        ...text,
      },
    },
    'caseReference',
    'tool',
  ),
  OfferedCopy: closed({
    profile: { description: 'Who reads it: full, panel, board or public.', ...text },
    withheld: { description: 'How many answers or parts are left out.', ...count },
    masked: { description: 'How many names and numbers are masked.', ...count },
    issues: { type: 'array', items: schemaNamed('Issue') },
  }),
  Session: closed(
    {
      subject: { description: 'The id that the provider knows them by.', ...text },
      role: { enum: roles },
      agency: { description: 'A code of the list of agencies.', ...text },
      token: { description: 'What changes are sent with, as X-Form-Token.', ...text },
      secondsLeft: count,
      canExtend: { type: 'boolean' },
    },
    'agency',
  ),
  Saved: closed({ revision: count }),
  DiscussedCase: closed({
    round: schemaNamed('Round'),
    case: { ...schemaNamed('Round.case'), description: 'The case in the round.' },
    tool: { ...schemaNamed('Tool'), description: 'The tool of the round.' },
    returns: {
      type: 'array',
      items: closed({
        audit: schemaNamed('Audit'),
        agency: { description: 'A code of the list of agencies.', ...text },
        tool: { ...schemaNamed('Tool'), description: 'The tool that the return was made with.' },
      }),
    },
  }),
  Report: closed({
    title: text,
    tool: { ...schemaNamed('Tool'), description: 'The tool that knows the sections by name.' },
    report: { ...schemaNamed('RoundReport'), description: 'What the round came to.' },
    isSent: { description: 'Whether it is as it was sent out, not as it is now.', type: 'boolean' },
  }),
  Reviews: closed({ reviews: { type: 'array', items: schemaNamed('Review') } }),
  ToolToUse: {
    type: 'object',
    required: ['digest'],
    properties: {
      digest: { description: 'The digest of the tool that was looked over.', ...text },
    },
  },
  ToolInUse: closed({ id: text, version: text }),
  Issue: closed({
    code: { description: 'docs/issues.md tells each.', enum: issueCodes },
    severity: { enum: ['error', 'warning', 'info'] },
    pointer: { description: 'The JSON Pointer of the place in what was sent.', ...text },
    params: {
      type: 'object',
      additionalProperties: {
        anyOf: [text, { type: 'number' }, { type: 'array', items: text }],
      },
    },
    message: text,
  }),
  Problem: closed(
    {
      type: { enum: problemKinds.map((kind) => `urn:maat:problem:${kind}`) },
      title: text,
      status: { type: 'integer' },
      detail: { description: 'What is wrong and what would be right.', ...text },
      issues: { type: 'array', items: schemaNamed('Issue') },
      audit: { ...schemaNamed('Audit'), description: 'The audit as it is kept.' },
      review: { ...schemaNamed('Review'), description: 'The review as it is kept.' },
    },
    'issues',
    'audit',
    'review',
  ),
};

/** All schemas of the document. */
export const schemas: Schemas = {
  ...bundled('Audit', auditJsonSchema),
  ...bundled('Tool', toolJsonSchema),
  ...bundled('Round', roundJsonSchema),
  ...bundled('Review', reviewJsonSchema),
  ...bundled('RoundReport', roundReportJsonSchema),
  ...own,
};
