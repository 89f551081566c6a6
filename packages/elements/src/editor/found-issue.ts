import type { Severity } from '@maat/core';
import type { Position } from './json-text.js';

/** Something that was found in a text, with its place there and in words. */
export interface FoundIssue {
  readonly code: string;
  readonly severity: Severity;
  /** A JSON Pointer (RFC 6901) into what the text says; into `tool`, where `at` is not there. */
  readonly pointer: string;
  /** What is wrong, and what would be right. What `lintTool` finds is told in English. */
  readonly message: string;
  /** Where it is in the text. It is not there for what only the tool that came of an overlay has. */
  readonly at?: Position;
}
