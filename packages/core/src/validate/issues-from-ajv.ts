import { error, type Issue, type IssueCode, type IssueParameters } from '../issue/issue.js';
import { pointerTokens } from '../issue/pointer.js';
import { keepMeantAlternatives } from './alternatives.js';
import { safePlace } from './safe-place.js';
import type { StructureError } from './structure-validator.js';

/** What an error of Ajv is as an issue: its code, its parameters, and the member that it speaks of. */
interface Meaning {
  readonly code: IssueCode;
  readonly params?: (params: StructureError['params']) => IssueParameters;
  /** The member of the value that it speaks of, where it is not the value itself. */
  readonly member?: string;
}

const limit: Meaning['params'] = (params) => ({ limit: Number(params['limit']) });

/** The keywords of the published schemas. */
const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['type', { code: 'structure.type', params: ({ type }) => ({ expected: listOf(type) }) }],
  ['required', { code: 'structure.missing', member: 'missingProperty' }],
  ['additionalProperties', { code: 'structure.unknown-member', member: 'additionalProperty' }],
  ['propertyNames', { code: 'structure.member-name', member: 'propertyName' }],
  [
    'const',
    {
      code: 'structure.not-allowed',
      params: ({ allowedValue }) => ({ allowed: listOf(allowedValue) }),
    },
  ],
  [
    'enum',
    {
      code: 'structure.not-allowed',
      params: ({ allowedValues }) => ({ allowed: listOf(allowedValues) }),
    },
  ],
  [
    'pattern',
    { code: 'structure.pattern', params: ({ pattern }) => ({ pattern: String(pattern) }) },
  ],
  ['maxLength', { code: 'structure.too-long', params: limit }],
  ['minLength', { code: 'structure.too-short', params: limit }],
  ['maxItems', { code: 'structure.too-many', params: limit }],
  ['minItems', { code: 'structure.too-few', params: limit }],
  ['maxProperties', { code: 'structure.too-many', params: limit }],
  ['minProperties', { code: 'structure.too-few', params: limit }],
  [
    'minimum',
    {
      code: 'structure.out-of-range',
      params: ({ limit: minimum }) => ({ minimum: Number(minimum) }),
    },
  ],
  [
    'maximum',
    {
      code: 'structure.out-of-range',
      params: ({ limit: maximum }) => ({ maximum: Number(maximum) }),
    },
  ],
  ['uniqueItems', { code: 'structure.duplicate', member: 'i' }],
]);

/**
 * The issues that Ajv's errors are. They name the member that is missing or unknown, speak of the
 * alternative that was meant, are told once, and hold nothing that stands in the data.
 *
 * @param errors Ajv's errors.
 * @param root The document.
 */
export function issuesFromAjv(errors: readonly StructureError[], root: unknown): readonly Issue[] {
  const issues = new Map<string, Issue>();
  for (const each of keepMeantAlternatives(errors)) {
    const issue = issueFrom(each, root);
    issues.set(JSON.stringify(issue), issue);
  }
  return [...issues.values()];
}

function issueFrom({ instancePath, keyword, params }: StructureError, root: unknown): Issue {
  const meaning = meanings.get(keyword) ?? { code: 'structure.not-allowed' };
  const tokens = [...pointerTokens(instancePath)];
  if (meaning.member !== undefined) tokens.push(String(params[meaning.member]));
  const place = safePlace(root, tokens);
  return error(meaning.code, place.pointer, { ...meaning.params?.(params), ...place.params });
}

function listOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}
