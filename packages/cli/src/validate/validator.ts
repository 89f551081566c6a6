import { check } from '@maat/core';
import { findingsOf } from '../finding/finding.js';
import type { Words } from '../finding/language.js';
import type { Handler, Task } from '../work/task.js';
import { opener } from './opener.js';

/** Holds every audit against its tool; if asked, also against what the tool asks for. */
export function validator(task: Task & { readonly kind: 'validate' }, words: Words): Handler {
  const open = opener(task, words);
  const now = new Date(task.now);
  const { months } = words.catalogue;
  return (value) => {
    const opened = open(value);
    if (!opened.ok) return opened;
    if (!task.complete) return nothing;
    const { tool, audit, say } = opened;
    const issues = check(tool, audit, { now, ...(months && { months }) });
    return { findings: findingsOf(issues, say) };
  };
}

const nothing = { findings: [] };
