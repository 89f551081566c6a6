/** A type whose members, at every depth, cannot be written. Tools and audits are values. */
export type ReadOnly<VALUE> = unknown extends VALUE
  ? VALUE
  : VALUE extends string | number | boolean | null | undefined
    ? VALUE
    : VALUE extends readonly (infer ITEM)[]
      ? readonly ReadOnly<ITEM>[]
      : { readonly [KEY in keyof VALUE]: ReadOnly<VALUE[KEY]> };
