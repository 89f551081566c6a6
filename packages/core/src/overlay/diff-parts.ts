import type { Code, OverlayChange, Put, Tool, Translation } from '@maat/schema';
import { keptInOrder } from '../model/kept-in-order.js';
import { isSameJson } from '../model/same-json.js';
import { codesIn } from './codes.js';
import { differingMembers } from './differing-members.js';
import { byCode, byId, type IdOf } from './place.js';
import { placeAt, type Trail } from './trail.js';

/**
 * The changes that bring all of a tool but its sections to that of another: one entry at a time,
 * and as a whole what has no entries.
 */
export function diffParts(trail: Trail, target: Tool): void {
  diffListed(trail, 'rules', trail.tool.rules, target.rules);
  if (trail.tool.scale?.id === target.scale?.id) {
    diffListed(trail, 'grades', trail.tool.scale?.grades, target.scale?.grades);
  }
  for (const part of ['thresholds', 'flags', 'roles'] as const) diffNamed(trail, part, target);
  diffCodeLists(trail, target);
  diffTranslations(trail, target);
  const members = differingMembers(trail.tool, target, toldApart);
  if (members) trail.make({ change: 'set-tool', ...members } as OverlayChange);
}

const toldApart = ['schema', 'id', 'version', 'title', 'sections'];

interface Entry {
  readonly id: string;
}

type Listed = 'rules' | 'grades';

function diffListed(
  trail: Trail,
  part: Listed,
  before: readonly Entry[] = [],
  after?: readonly Entry[],
): void {
  if (after === undefined) return;
  for (const { entry, place } of diffList(before, after, byId)) {
    const { id } = entry;
    const change = place
      ? { change: 'put', in: part, id, value: entry, ...place }
      : { change: 'remove', in: part, id };
    trail.make(change as OverlayChange);
  }
}

/** An entry to be put, where it must be said where; or to be taken away. */
interface EntryChange<ENTRY> {
  readonly entry: ENTRY;
  readonly place?: object;
}

function diffList<ENTRY>(
  before: readonly ENTRY[],
  after: readonly ENTRY[],
  idOf: IdOf<ENTRY>,
): readonly EntryChange<ENTRY>[] {
  const ids = after.map(idOf);
  const kept = keptInOrder(before.map(idOf), ids);
  const old = new Map(before.map((entry) => [idOf(entry), entry]));
  return [
    ...before.filter((entry) => !ids.includes(idOf(entry))).map((entry) => ({ entry })),
    ...after.flatMap((entry, index) => {
      const isInPlace = kept.has(ids[index] ?? '');
      if (isInPlace && isSameJson(old.get(idOf(entry)), entry)) return [];
      return { entry, place: isInPlace ? {} : placeAt(ids, index) };
    }),
  ];
}

function diffNamed(trail: Trail, part: 'thresholds' | 'flags' | 'roles', target: Tool): void {
  const after = target[part];
  if (after === undefined) return;
  const members = differingMembers(trail.tool[part] ?? {}, after, []);
  for (const id of members?.unset ?? []) trail.make({ change: 'remove', in: part, id });
  for (const [id, value] of Object.entries(members?.members ?? {})) {
    trail.make({ change: 'put', in: part, id, value } as Put);
  }
}

function diffCodeLists(trail: Trail, { codeLists: after }: Tool): void {
  if (after === undefined) return;
  const members = differingMembers(trail.tool.codeLists ?? {}, after, []);
  for (const id of members?.unset ?? []) trail.make({ change: 'remove', in: 'codeLists', id });
  for (const id of Object.keys(members?.members ?? {})) {
    const codes = codesIn(trail.tool, id);
    const value = after[id] ?? [];
    if (codes) diffCodes(trail, id, diffList(codes, value, byCode));
    else trail.make({ change: 'put', in: 'codeLists', id, value });
  }
}

function diffCodes(trail: Trail, codeList: string, codes: readonly EntryChange<Code>[]): void {
  for (const { entry, place } of codes) {
    trail.make(
      place
        ? { change: 'put-code', codeList, code: entry, ...place }
        : { change: 'remove-code', codeList, code: entry.code },
    );
  }
}

function diffTranslations(trail: Trail, { translations: after }: Tool): void {
  if (after === undefined) return;
  const before = trail.tool.translations ?? {};
  const members = differingMembers(before, after, []);
  for (const language of members?.unset ?? []) {
    trail.make({ change: 'remove-translation', language });
  }
  for (const language of Object.keys(members?.members ?? {})) {
    diffStrings(trail, language, after[language]?.strings ?? []);
  }
}

/** Texts that are gone, or in another order, take the language anew. */
function diffStrings(trail: Trail, language: string, strings: Translation['strings']): void {
  const there = trail.tool.translations?.[language]?.strings ?? [];
  const old = new Map(there.map((each) => [each.at, each]));
  const inPlace = there.every(({ at }, index) => strings[index]?.at === at);
  if (!inPlace) trail.make({ change: 'remove-translation', language });
  const fresh = inPlace ? strings.filter((each) => !isSameJson(old.get(each.at), each)) : strings;
  trail.make({ change: 'put-translation', language, strings: fresh });
}
