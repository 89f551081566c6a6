import type { Code, PutCode, RemoveCode, Tool } from '@maat/schema';
import { type Draft, made, refused, type Step, unknownTarget } from './draft.js';
import { byCode, placeIssues, put, without } from './place.js';

/** Adds a code to a list, or puts it in the place of the same code. */
export function putCode(draft: Draft, change: PutCode): Step {
  const codes = codesIn(draft.tool, change.codeList);
  if (codes === undefined) return refused(draft, unknownTarget('/codeList'));
  const others = without(codes, change.code.code, byCode).map(byCode);
  const issues = placeIssues(others, change);
  if (issues.length > 0) return refused(draft, ...issues);
  return made(
    draft,
    withCodes(draft.tool, change.codeList, put(codes, change.code, change, byCode)),
  );
}

/** Takes a code out of a list. */
export function removeCode(draft: Draft, { codeList, code }: RemoveCode): Step {
  const codes = codesIn(draft.tool, codeList);
  if (codes === undefined) return refused(draft, unknownTarget('/codeList'));
  const left = without(codes, code, byCode);
  if (left.length === codes.length) return refused(draft, unknownTarget('/code'));
  return made(draft, withCodes(draft.tool, codeList, left));
}

/** The codes of a list of the tool, if it has it. */
export function codesIn({ codeLists = {} }: Tool, name: string): readonly Code[] | undefined {
  return Object.hasOwn(codeLists, name) ? codeLists[name] : undefined;
}

/** The code lists of a tool with other codes in one. */
export function withCodes(
  { codeLists }: Tool,
  name: string,
  codes: readonly Code[],
): Pick<Tool, 'codeLists'> {
  return { codeLists: { ...codeLists, [name]: codes } };
}
