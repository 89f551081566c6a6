import type { StructureError } from './structure-validator.js';

/**
 * Leaves out what Ajv tells besides the faults themselves: that an `if` led to errors, which rule a
 * member's name broke, and the errors of alternatives (`anyOf`) that were not meant. The one that
 * was meant is the one that has the value's type; where none has, the value has the wrong type.
 *
 * @param errors Ajv's errors, those of an alternative before the `anyOf` that they belong to.
 */
export function keepMeantAlternatives(
  errors: readonly StructureError[],
): readonly StructureError[] {
  const kept: StructureError[] = [];
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    if (error.keyword === 'propertyNames') dropNameRule(kept, error);
    if (error.keyword === 'anyOf') settle(kept, error);
    else kept.push(error);
  }
  return kept;
}

/** What is wrong with the name, which Ajv tells just before, at the object that holds it. */
function dropNameRule(kept: StructureError[], { instancePath }: StructureError): void {
  const last = kept.at(-1);
  if (last?.keyword === 'pattern' && last.instancePath === instancePath) kept.pop();
}

function settle(kept: StructureError[], anyOf: StructureError): void {
  const { instancePath } = anyOf;
  const isInside = ({ instancePath: place }: StructureError) =>
    place === instancePath || place.startsWith(`${instancePath}/`);
  let start = kept.length;
  for (let before = kept[start - 1]; before && isInside(before); before = kept[start - 1]) {
    start -= 1;
  }
  const inside = kept.splice(start);
  const others = inside.filter((error) => !isTypeOf(error, instancePath));
  if (others.length > 0) kept.push(...others);
  else kept.push({ instancePath, keyword: 'type', params: { type: typesOf(inside) } });
}

function isTypeOf({ keyword, instancePath }: StructureError, place: string): boolean {
  return keyword === 'type' && instancePath === place;
}

function typesOf(errors: readonly StructureError[]): readonly unknown[] {
  return errors.flatMap(({ params }) => params['type']);
}
