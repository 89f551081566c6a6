import type { Audit, Tool } from '@maat/schema';
import { signal } from '@preact/signals-core';
import { Session } from './session.js';
import type { SessionPorts } from './session-ports.js';
import { wholeJudge } from './whole-judge.js';

const judge = /* @__PURE__ */ signal(wholeJudge);

/** An audit while it is filled in, with all that is said of it: see `Session`. */
export class AuditSession<TOOL extends Tool = Tool> extends Session<TOOL> {
  /**
   * Opens an audit.
   *
   * @param tool The tool that the audit was made with.
   * @param audit The audit, already found to be one (`validateAudit`). It is never written to.
   * @param ports The clock, the time zone of its days, and what else it takes from around it.
   */
  constructor(tool: TOOL, audit: Audit, ports: SessionPorts) {
    super(tool, audit, { ...ports, judge });
  }
}
