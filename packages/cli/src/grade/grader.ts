import { grade } from '@maat/core';
import type { Words } from '../finding/language.js';
import { opener } from '../validate/opener.js';
import type { Handler, Task } from '../work/task.js';
import { explained } from './explained.js';

/** Weighs the grading rules of every audit's tool. */
export function grader(task: Task & { readonly kind: 'grade' }, words: Words): Handler {
  const open = opener(task, words);
  return (value) => {
    const opened = open(value);
    if (!opened.ok) return opened;
    const { tool, audit } = opened;
    return { findings: [], output: explained(tool, audit, grade(tool, audit)) };
  };
}
