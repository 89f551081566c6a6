import { messageFor, migrate } from '@maat/core';
import { findingsOf } from '../finding/finding.js';
import type { Words } from '../finding/language.js';
import { opener, sayer } from '../validate/opener.js';
import type { Handler, Task } from '../work/task.js';

/** What came of an audit that was moved to another tool. */
export interface Migrated {
  /** The audit, as one line of JSON. */
  readonly audit: string;
  /** What was done to it, in words that hold nothing of it. */
  readonly steps: readonly { readonly code: string; readonly message: string }[];
}

/** Moves every audit to another tool. */
export function migrator(task: Task & { readonly kind: 'migrate' }, words: Words): Handler {
  const open = opener(task, words);
  const { to } = task;
  const now = new Date(task.now);
  return (value) => {
    const opened = open(value);
    if (!opened.ok) return opened;
    const migration = migrate(opened.audit, opened.tool, to, { now });
    if (!migration.ok) {
      const say = migration.about === 'audit' ? opened.say : sayer(to, words);
      return { findings: findingsOf(migration.issues, say) };
    }
    const output: Migrated = {
      audit: JSON.stringify(migration.audit),
      steps: migration.report.steps.map((step) => ({
        code: step.code,
        severity: step.severity,
        pointer: step.pointer,
        message: messageFor(step, { tool: to, messages: words.catalogue }),
      })),
    };
    return { findings: [], output };
  };
}
