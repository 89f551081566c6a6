/** An error as Ajv tells it. */
export interface StructureError {
  /** The JSON Pointer of the value that does not hold. */
  readonly instancePath: string;
  /** The keyword of JSON Schema that it does not hold to. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator compiled from a published schema. It leaves its errors, 200 at most, on itself. */
export interface StructureValidator {
  (value: unknown): boolean;
  readonly errors?: readonly StructureError[] | null;
}
