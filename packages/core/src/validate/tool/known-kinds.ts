import type { Column, Question } from '@maat/schema';

const kinds = {
  text: true,
  narrative: true,
  date: true,
  number: true,
  choice: true,
  choices: true,
  decision: true,
  table: true,
  grade: true,
} as const satisfies Record<Question['kind'], true>;

const columnKinds = {
  text: true,
  narrative: true,
  date: true,
  number: true,
  choice: true,
} as const satisfies Record<Column['kind'], true>;

/** The kinds of question that this version knows. A tool may have others. */
export const knownKinds: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.keys(kinds),
);

/** The kinds of column that this version knows. */
export const knownColumnKinds: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.keys(columnKinds),
);
