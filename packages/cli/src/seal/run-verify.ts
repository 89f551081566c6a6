import { verify } from '@maat/core';
import type { Audit } from '@maat/schema';
import { CannotRun } from '../cannot-run.js';
import type { Invocation } from '../command/invocation.js';
import { tellIssues } from '../tool/tell-issues.js';
import { readDocument, readDocuments } from '../tools/read-document.js';

/** Tells whether audits are as they were sealed. */
export async function runVerify(invocation: Invocation): Promise<number> {
  const name = invocation.text('copy');
  const copy = name === undefined ? undefined : ((await readDocument(name)).value as Audit);
  const key = invocation.text('key');
  if (key !== undefined && !/^[0-9a-f]{64}$/.test(key)) {
    throw new CannotRun('--key wants the 64 hexadecimal digits of a public key.');
  }
  const options = { ...(copy && { copy }), ...(key !== undefined && { key }) };
  const documents = await readDocuments(invocation.operands);
  const checked = documents.map(async (document) => ({
    document,
    issues: await verify(document.value, options),
  }));
  return tellIssues(invocation, await Promise.all(checked));
}
