import type { Issue } from '@maat/core';
import type { Audit, Tool } from '@maat/schema';
import { mostFields, type PostedForm } from './posted-form.js';

/** Why a post cannot be put into an audit: not at all, or not without looking at both. */
interface Refusals {
  readonly issues: readonly Issue[];
  readonly stale: readonly Issue[];
}

/** Whether a post was made from this audit, this tool and this revision. */
export function refusals(tool: Tool, audit: Audit, form: PostedForm): Refusals {
  if (form.isTooLarge) return { issues: [tooLarge], stale: [] };
  const issues: Issue[] = [];
  if (form.member('audit') !== audit.id) issues.push(notAllowed('/id', audit.id));
  if (form.member('tool') !== tool.id) {
    issues.push(other('tool.other-tool', '/tool/id', [tool.id, form.member('tool')]));
  } else if (form.member('version') !== tool.version) {
    issues.push(
      other('tool.other-version', '/tool/version', [tool.version, form.member('version')]),
    );
  }
  if (audit.status === 'submitted') issues.push(notAllowed('/status', 'in-progress'));
  const revision = String(audit.revision);
  const isStale = form.member('revision') !== revision;
  return { issues, stale: isStale ? [notAllowed('/revision', revision)] : [] };
}

const tooLarge: Issue = {
  code: 'structure.too-large',
  severity: 'error',
  pointer: '',
  params: { limit: mostFields },
};

function notAllowed(pointer: string, allowed: string): Issue {
  const params = { allowed: [allowed] };
  return { code: 'structure.not-allowed', severity: 'error', pointer, params };
}

/** Hint: what was posted is told as far as it can be a name or a version. */
function other(
  code: Issue['code'],
  pointer: string,
  [expected, posted = '']: readonly [string, string | undefined],
): Issue {
  const found = /^[A-Za-z0-9.-]{1,64}$/.test(posted) ? posted : '';
  return { code, severity: 'error', pointer, params: { expected, found } };
}
