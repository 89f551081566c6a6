import { listOf, memberOf, textOf } from './json.js';
import type { FhirExtension } from './resources.js';
import { fhirString } from './text.js';
import { extensionRoot } from './urn.js';

/** Names that can end a URL as they are. */
const plainName = /^[A-Za-z][A-Za-z0-9]{0,63}$/;

/** Under this name, the members whose names cannot end a URL. */
const others = 'otherMembers';

/** The most characters one string of FHIR may hold is 1,048,576. */
const longestPart = 1_000_000;

/**
 * Members that FHIR has no place for, each as an extension of its own. A yes or no, a number and a text
 * that is a string of FHIR have the value as it is; everything else is JSON, in one part or several.
 */
export function extensionsFor(members: Readonly<Record<string, unknown>>): FhirExtension[] {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  const named = entries.filter(([name]) => plainName.test(name) && name !== others);
  const rest = entries.filter((entry) => !named.includes(entry));
  if (rest.length > 0) named.push([others, Object.fromEntries(rest)]);
  return named.map(([name, value]) => extensionOf(name, value));
}

function extensionOf(name: string, value: unknown): FhirExtension {
  const url = extensionRoot + name;
  if (typeof value === 'boolean') return { url, valueBoolean: value };
  if (typeof value === 'number') return { url, valueDecimal: value };
  if (typeof value === 'string' && fhirString(value) === value) return { url, valueString: value };
  const parts = inParts(asciiJson(value));
  return { url, extension: parts.map((part) => ({ url: 'json', valueString: part })) };
}

/** The members that stand in extensions of ours, as far as they can be read. */
export function membersIn(holder: unknown): Record<string, unknown> {
  const ours = listOf(holder, 'extension').filter((each) =>
    textOf(each, 'url')?.startsWith(extensionRoot),
  );
  const members = new Map(
    ours.map((each) => [String(textOf(each, 'url')).slice(extensionRoot.length), valueIn(each)]),
  );
  const rest = members.get(others);
  members.delete(others);
  return Object.fromEntries([...members, ...Object.entries(rest ?? {})]);
}

function valueIn(extension: unknown): unknown {
  const parts = listOf(extension, 'extension').filter((part) => textOf(part, 'url') === 'json');
  if (parts.length > 0) return parsed(parts.map((part) => textOf(part, 'valueString')).join(''));
  const values = ['valueBoolean', 'valueDecimal', 'valueString'];
  return values.map((name) => memberOf(extension, name)).find((value) => value !== undefined);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Not ours, or cut: it says nothing, and validation tells what is missing.
  }
}

/** JSON in printable ASCII, so that no program finds anything to trim or to normalise in it. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[^ -~]/g, (character) => escaped(character));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** JSON cut into strings of FHIR. A space at an end of one could be trimmed: it is escaped. */
function inParts(json: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < json.length; start += longestPart) {
    parts.push(json.slice(start, start + longestPart).replaceAll(/^ | $/g, escaped));
  }
  return parts;
}
