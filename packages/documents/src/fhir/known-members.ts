import { membersIn } from './extension.js';
import { listOf, memberOf, textOf } from './json.js';
import { textBeside } from './text.js';
import { maxValue, minValue } from './urn.js';

/** The kind that a type of item means where nothing else is said. */
const kindsByType: Readonly<Record<string, string>> = {
  string: 'text',
  text: 'narrative',
  date: 'date',
  decimal: 'number',
  integer: 'number',
  choice: 'choice',
  group: 'table',
};

/**
 * What an item says of what is asked by itself, without our extensions; and what stands in those where
 * that is the same thing in other words. A kind that was written as another type is told by its extension.
 *
 * @param item An item of a Questionnaire, of any shape.
 * @param id The id of the question or the column.
 */
export function knownMembers(item: unknown, id: string): Record<string, unknown> {
  const beside = membersIn(item);
  const kind = beside['kind'] ?? kindOf(item);
  return {
    ...beside,
    id,
    kind,
    label: textBeside(memberOf(item, 'text'), beside['label']),
    ...parametersOf(item, String(kind), beside),
  };
}

function kindOf(item: unknown): string | undefined {
  const type = textOf(item, 'type');
  if (type === 'choice' && memberOf(item, 'repeats') === true) return 'choices';
  return type !== undefined && Object.hasOwn(kindsByType, type) ? kindsByType[type] : type;
}

function parametersOf(
  item: unknown,
  kind: string,
  beside: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  switch (kind) {
    case 'text':
    case 'narrative':
      return { maxLength: memberOf(item, 'maxLength') };
    case 'number':
      return {
        minimum: limitIn(item, minValue),
        maximum: limitIn(item, maxValue),
        whole: textOf(item, 'type') === 'integer' ? true : beside['whole'],
      };
    case 'choice':
    case 'choices':
    case 'decision':
      return { options: beside['options'] ?? listOf(item, 'answerOption').map(optionIn) };
    default:
      return {};
  }
}

function limitIn(item: unknown, url: string): unknown {
  const found = listOf(item, 'extension').find((each) => textOf(each, 'url') === url);
  return memberOf(found, 'valueDecimal') ?? memberOf(found, 'valueInteger');
}

function optionIn(option: unknown): Record<string, unknown> {
  const { label, ...rest } = membersIn(option);
  const coding = memberOf(option, 'valueCoding');
  const shown = memberOf(coding, 'display');
  return { ...rest, code: memberOf(coding, 'code'), label: textBeside(shown, label) };
}
