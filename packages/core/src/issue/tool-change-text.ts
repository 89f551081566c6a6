import type { ChangedThing, ToolChange } from './tool-change.js';

const things: Readonly<Record<ChangedThing, string>> = {
  tool: 'the tool',
  section: 'the section',
  question: 'the question',
  rule: 'the rule',
  grade: 'the grade',
  threshold: 'the threshold',
  flag: 'the flag',
  'code-list': 'the code list',
  code: 'the code',
  role: 'the role',
  'theme-pack': 'the theme pack',
  translation: 'the translation',
};

/** Members whose names are not the words for them. */
const members: Readonly<Record<string, string>> = {
  area: 'whether it is one of the areas',
  codeLists: 'code lists',
  core: 'whether it belongs to the core',
  evidence: 'whether it takes evidence',
  kind: 'kind of answer',
  maxLength: 'longest answer',
  noEvidence: 'whether ‘no evidence found’ may be answered',
  notApplicable: 'whether N/A may be answered',
  number: 'printed number',
  required: 'whether it must be answered',
  reviewPeriod: 'review period',
  shortTitle: 'short title',
  themePack: 'theme pack that it belongs to',
  themePacks: 'theme packs',
  when: 'condition',
};

/**
 * What a change of a tool is, as a sentence in British English: 'The label of the question ‘Theme’
 * (theme) was ‘Theme’ and is ‘Topic’.'
 */
export function toolChangeText(change: ToolChange): string {
  const { kind, after } = change;
  const it = thing(change);
  switch (kind) {
    case 'added':
      return sentence(`${it} is added${within(change)}`);
    case 'removed':
      return sentence(`${it} is removed${within(change)}`);
    case 'moved':
      return sentence(`${it} is moved${way(change)}`);
    case 'hidden':
      return sentence(`${it} is hidden${after === undefined ? '' : `: ‘${after}’`}`);
    case 'shown':
      return sentence(`${it} is asked again`);
    default:
      return sentence(`${memberOf(change)} ${difference(change)}`);
  }
}

function thing({ what, id, label }: ToolChange): string {
  const name = label === undefined || label === id ? `‘${id}’` : `‘${label}’ (${id})`;
  return `${things[what]} ${name}`;
}

function memberOf({ member = '', ...change }: ToolChange): string {
  if (change.what === 'translation') return `the text ‘${member}’ of ${thing(change)}`;
  const name = members[member] ?? member;
  return name.startsWith('whether')
    ? `in ${thing(change)}, ${name}`
    : `the ${name} of ${thing(change)}`;
}

/** What holds it, where that says more than the name. */
function within({ kind, what, in: holder }: ToolChange): string {
  if (holder === undefined) return '';
  const words = kind === 'added' ? 'to' : 'from';
  return ` ${words} ${what === 'code' ? things['code-list'] : things.section} ‘${holder}’`;
}

function way({ from, in: holder }: ToolChange): string {
  return from === undefined ? '' : ` from the section ‘${from}’ to the section ‘${holder}’`;
}

function difference({ kind, member = '', before, after }: ToolChange): string {
  const [is, was] = member.endsWith('s') ? ['are', 'were'] : ['is', 'was'];
  if (kind === 'unset') {
    return before === undefined ? `${is} taken away` : `${was} ‘${before}’: there is none now`;
  }
  if (kind === 'set')
    return after === undefined ? `${is} added` : `${is} ‘${after}’: there was none`;
  if (before === undefined || after === undefined) return `${is} changed`;
  return `${was} ‘${before}’ and ${is} ‘${after}’`;
}

/** How much of the core a local form asks: '25 of 25 core questions'. */
export function coreText({ asked, of }: { readonly asked: number; readonly of: number }): string {
  return `${asked} of ${of} core ${of === 1 ? 'question' : 'questions'}`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
