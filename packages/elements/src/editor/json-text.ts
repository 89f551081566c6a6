import { pointerTokens } from '@maat/core';
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';

/** A place in a text. Line and column, in UTF-16 code units, count from 1; the offset counts from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What comes of reading a text: its value, or where it ceases to be JSON. */
export type Reading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly at: Position };

/** Reads JSON. The message of JSON.parse is not used, as it differs from browser to browser. */
export function readJson(text: string): Reading {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, at: positionAt(text, firstFault(text)) };
  }
}

/**
 * Finds where JSON Pointers lead to in a text. One that leads to nothing, as to a member that is
 * missing, is found at the innermost value that is there.
 *
 * @param text JSON.
 * @returns The place of a pointer (RFC 6901).
 */
export function locator(text: string): (pointer: string) => Position {
  const root = treeOf(text, []);
  return (pointer) => positionAt(text, offsetOf(root, pointerTokens(pointer)));
}

function offsetOf(root: Node | undefined, tokens: readonly string[]): number {
  let at = root;
  for (const token of tokens) {
    const inner = at && findNodeAtLocation(at, [at.type === 'array' ? Number(token) : token]);
    if (inner === undefined) break;
    at = inner;
  }
  return at?.offset ?? 0;
}

function firstFault(text: string): number {
  const faults: ParseError[] = [];
  treeOf(text, faults);
  return faults[0]?.offset ?? 0;
}

function treeOf(text: string, faults: ParseError[]): Node | undefined {
  try {
    return parseTree(text, faults, { disallowComments: true });
  } catch {
    // Nested deeper than it can follow: what is wrong is told all the same, without its place.
    return undefined;
  }
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}
