import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.mjs';
import { cellOf, tableOf } from './table.mjs';

const code = (text) => (text === undefined ? '' : `\`${text.replaceAll('|', '\\|')}\``);
const about = ({ description = '' }) => cellOf(description);

/** Where a manifest lists what, and the columns that are shown of it. */
const lists = [
  {
    heading: 'Attributes',
    of: ({ attributes }) => attributes,
    head: ['attribute', 'property', 'type', 'default', 'what it is'],
    row: (each) => [
      ...[code(each.name), code(each.fieldName), code(each.type?.text), code(each.default)],
      about(each),
    ],
  },
  {
    heading: 'Properties',
    of: ({ members }) => members.filter((each) => each.kind === 'field' && isPublic(each)),
    head: ['property', 'type', 'access', 'what it is'],
    row: (each) => [
      ...[code(each.name), code(each.type?.text), each.readonly ? 'read only' : '', about(each)],
    ],
  },
  {
    heading: 'Methods',
    of: ({ members }) => members.filter((each) => each.kind === 'method' && isPublic(each)),
    head: ['method', 'gives', 'what it does'],
    row: (each) => [code(callOf(each)), code(each.return?.type?.text), about(each)],
  },
  {
    heading: 'Events',
    of: ({ events }) => events,
    head: ['event', 'type', 'when'],
    row: (each) => [code(each.name), code(each.type?.text), about(each)],
  },
  {
    heading: 'Slots',
    of: ({ slots }) => slots,
    head: ['slot', 'what it is for'],
    row: (each) => [code(each.name), about(each)],
  },
  {
    heading: 'Parts',
    of: ({ cssParts }) => cssParts,
    head: ['part', 'what it is'],
    row: (each) => [code(each.name), about(each)],
  },
  {
    heading: 'Custom properties',
    of: ({ cssProperties }) => cssProperties,
    head: ['custom property', 'what it is'],
    row: (each) => [code(each.name), about(each)],
  },
];

/** The pages of the elements, from their manifest: the name of each, and what makes its Markdown. */
export function elements() {
  const file = join(root, 'packages/elements/dist/custom-elements.json');
  const { modules } = JSON.parse(readFileSync(file, 'utf8'));
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
}

/**
 * A page that lists all that an element has.
 *
 * @param {ReturnType<typeof elements>[number]} element Its part of the manifest.
 * @returns {string} Markdown.
 */
export function elementPage(element) {
  const sections = lists.flatMap(({ heading, of, head, row }) => {
    const entries = of(element) ?? [];
    return entries.length === 0 ? [] : [`## ${heading}`, tableOf(head, entries.map(row))];
  });
  const words = element.description.split('\n\n').map(cellOf);
  return [`# The element ${element.tagName}`, ...words, ...sections, ''].join('\n\n');
}

function isPublic({ privacy = 'public', static: isStatic = false, name }) {
  return privacy === 'public' && !isStatic && !name.startsWith('#');
}

function callOf({ name, parameters = [] }) {
  const given = parameters.map((each) => `${each.name}: ${each.type?.text ?? 'unknown'}`);
  return `${name}(${given.join(', ')})`;
}
