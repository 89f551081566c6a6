/**
 * The `allOf` that holds an object to the schema of its `kind`. One `if` a kind, rather than an
 * `anyOf`, so that a validator's errors speak of the kind that was meant and of no other.
 *
 * @param schemas The schema of each known kind.
 * @param otherwise The schema of a kind that is not among them.
 */
export function byKind(
  schemas: Readonly<Record<string, object>>,
  otherwise: object,
): readonly object[] {
  const isKind = (kind: object) => ({ required: ['kind'], properties: { kind } });
  return [
    ...Object.entries(schemas).map(([kind, schema]) => ({
      if: isKind({ const: kind }),
      then: schema,
    })),
    { if: isKind({ enum: Object.keys(schemas) }), else: otherwise },
  ];
}
