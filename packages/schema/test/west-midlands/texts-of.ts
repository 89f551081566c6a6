/** One text of a tool: what it says, what it is, and where it stands (a JSON Pointer). */
export interface PlacedText {
  readonly role: string;
  readonly text: string;
  readonly at: string;
}

/** What a text is, told by its place. The first that matches holds. */
const roles: readonly (readonly [role: string, place: RegExp])[] = [
  ['source', /\/source\/[a-z]+$/],
  ['data', /\/(schema|id|version|language|reviewPeriod|kind|code|sensitivity|autocomplete)$/],
  ['data', /^\/roles\/|\/requiredFor\/\d+$|\/columns\/\d+\/role$/],
  ['data', /^\/(rules\/\d+\/(effect|grade|strength)|baseline\/grade)$/],
  ['data', /^\/rules\/\d+\/(when|requires)\//],
  ['grading', /^\/(rules\/\d+\/reason|(thresholds|flags)\/[A-Za-z]+\/label)$/],
  ['form for a child', /\/child$/],
  ['form for an adult', /\/adult$/],
  ['publisher', /^\/publisher$/],
  ['title', /^(\/purpose|\/guidance|\/sections\/\d+)?\/title$/],
  ['short title', /^\/sections\/\d+\/shortTitle$/],
  ['paragraph', /^\/(purpose|guidance)\/paragraphs\/\d+\/text$/],
  ['point', /\/points\/\d+$/],
  ['guidance', /^\/sections\/\d+(\/questions\/\d+)?\/guidance\/\d+\/text$/],
  ['number', /\/questions\/\d+\/number$/],
  ['label', /\/questions\/\d+\/label(\/both)?$/],
  ['hint', /\/hint$/],
  ['option', /(\/options|^\/codeLists\/[A-Za-z]+)\/\d+\/label$/],
  ['explanation', /\/explanation\/label$/],
  ['row name', /\/rowName$/],
  ['column', /\/columns\/\d+\/label$/],
  ['descriptor', /^\/scale\/grades\/\d+\/descriptor\/\d+\/text$/],
  ['grade', /^\/scale\/grades\/\d+\/label$/],
];

/** Every string of a tool's JSON, whatever it is, in the order of the paper. */
export function textsOf(tool: object): readonly PlacedText[] {
  const texts = [...leaves(tool, '')].flatMap(withNumber);
  const isScale = ({ at }: PlacedText) => at.startsWith('/scale/');
  const isDescriptor = ({ at }: PlacedText) => at.includes('/descriptor/');
  const scale = texts.filter(isScale);
  const rest = texts.filter((text) => !isScale(text));
  const question = rest.findIndex(({ text, at }) => text === 'grade' && at.endsWith('/kind'));
  return [
    ...rest.slice(0, question),
    ...scale.filter(isDescriptor),
    ...rest.slice(question),
    ...scale.filter((text) => !isDescriptor(text)),
  ];
}

function* leaves(value: unknown, at: string): Generator<PlacedText> {
  if (typeof value === 'string') {
    yield { text: value, at, role: roles.find(([, place]) => place.test(at))?.[0] ?? 'unknown' };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) yield* leaves(member, `${at}/${key}`);
  }
}

/** Numbers stand alone on the paper's side, with a full stop; those of lists are not in the data. */
function withNumber(placed: PlacedText): readonly PlacedText[] {
  if (placed.role === 'number') return [{ ...placed, text: `${placed.text}.` }];
  if (placed.role !== 'paragraph') return [placed];
  const index = Number(placed.at.split('/').at(-2));
  return [{ role: 'number', text: `${index + 1}.`, at: placed.at }, placed];
}
