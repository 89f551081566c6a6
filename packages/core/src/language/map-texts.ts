import type { Text, Tool } from '@maat/schema';

/**
 * What becomes of a text.
 *
 * @param text The words.
 * @param at Their address, by ids: questions/theme/label, grades/good/descriptor/0.
 */
export type TextMap = (text: Text, at: string) => Text;

type Walk = (part: unknown, at: string, map: TextMap) => unknown;
type Shape = Readonly<Record<string, Walk>>;
type Entry = Readonly<Record<string, unknown>>;

const text: Walk = (part, at, map) => map(part as Text, at);

/** An object, of which these members hold texts. Where none of them changes it stays what it is. */
function members(shape: Shape): Walk {
  return (part, at, map) => {
    let changed: Record<string, unknown> | undefined;
    for (const [name, walk] of Object.entries(shape)) {
      const member = (part as Entry)[name];
      if (member === undefined) continue;
      const mapped = walk(member, `${at}/${name}`, map);
      if (mapped === member) continue;
      changed ??= { ...(part as Entry) };
      changed[name] = mapped;
    }
    return changed ?? part;
  };
}

/** A list, whose entries are told by their place. */
function list(walk: Walk): Walk {
  return entries(walk, (_, index, at) => `${at}/${index}`);
}

/** A list, whose entries are told by a member: their id, their code. */
function listBy(name: 'id' | 'code', walk: Walk, root?: string): Walk {
  return entries(walk, (entry, _, at) => `${root ?? at}/${entry[name]}`);
}

function entries(walk: Walk, placeOf: (entry: Entry, index: number, at: string) => string): Walk {
  return (part, at, map) => {
    const before = part as readonly Entry[];
    const after = before.map((entry, index) => walk(entry, placeOf(entry, index, at), map));
    return after.some((entry, index) => entry !== before[index]) ? after : part;
  };
}

/** An object that holds entries by names of their own. */
function record(walk: Walk): Walk {
  return (part, at, map) =>
    members(Object.fromEntries(Object.keys(part as Entry).map((name) => [name, walk])))(
      part,
      at,
      map,
    );
}

/** Paragraphs: each by its place, its points by theirs. The text of one stands for the paragraph. */
const paragraphs: Walk = (part, at, map) => list(paragraph)(part, at, map);
const paragraph: Walk = (part, at, map) =>
  members({ text: (words) => map(words as Text, at), points: list(text) })(part, at, map);

/** What a question or a column of a kind holds. Of a kind that is not known, what all have. */
function ofKind(common: Shape, kinds: Readonly<Record<string, Shape>>): Walk {
  const walks = new Map(
    Object.entries(kinds).map(([kind, own]) => [kind, members({ ...common, ...own })]),
  );
  const other = members(common);
  return (part, at, map) => (walks.get(String((part as Entry)['kind'])) ?? other)(part, at, map);
}

function questionWalk(codes: Walk): Walk {
  const asked = { label: text, hint: text };
  const labelled = members({ label: text });
  // Options may name one of the code lists of the tool, whose texts are told there.
  const options: Walk = (part, at, map) => (Array.isArray(part) ? codes(part, at, map) : part);
  const simple = { number: { unit: text }, choice: { options } };
  return ofKind(
    { ...asked, guidance: paragraphs },
    {
      ...simple,
      choices: { options },
      decision: { options, explanation: labelled },
      table: { rowName: text, columns: listBy('id', ofKind(asked, simple)) },
      grade: { rationale: labelled },
    },
  );
}

/** Every place of a tool that holds a text, as the schema has it. */
function toolWalk(): Walk {
  const lead = members({ title: text, paragraphs });
  const codes = listBy('code', members({ label: text, hint: text }));
  const source = members({ quote: text });
  const section = members({
    title: text,
    shortTitle: text,
    guidance: paragraphs,
    questions: listBy('id', questionWalk(codes), '/questions'),
  });
  const step = members({ label: text, descriptor: paragraphs });
  return members({
    title: text,
    publisher: text,
    purpose: lead,
    guidance: lead,
    sections: listBy('id', section),
    codeLists: record(codes),
    scale: members({ grades: listBy('id', step, '/grades') }),
    baseline: members({ source }),
    thresholds: record(members({ label: text, source })),
    flags: record(members({ label: text })),
    rules: listBy('id', members({ reason: text, source })),
    contacts: list(members({ name: text, note: text })),
    themePacks: listBy('id', members({ title: text })),
  });
}

let whole: Walk | undefined;

/**
 * A tool of the same ids with other words. Parts without another word are the same objects, and a
 * tool without one is the same tool.
 *
 * @param tool A tool of the right shape.
 * @param map Gives what stands in the place of a text; the text itself where nothing changes.
 */
export function mapTexts<TOOL extends Tool>(tool: TOOL, map: TextMap): TOOL {
  // Hint: made when it is first needed. A form in the tool's own language needs none.
  whole ??= toolWalk();
  return whole(tool, '', (words, at) => map(words, at.slice(1))) as TOOL;
}
