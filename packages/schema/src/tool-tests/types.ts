import type { FromSchema } from 'json-schema-to-ts';
import type { Answers } from '../audit/types.js';
import type { ReadOnly } from '../read-only.js';
import type { toolTestSchema, toolTestsSchema } from './tool-tests.js';

type TestMembers = Omit<ReadOnly<FromSchema<typeof toolTestSchema>>, 'answers'>;

/** One test of a tool: what is answered, and what is to come of it. */
export interface ToolTest extends TestMembers {
  readonly answers: Answers;
}

type TestsMembers = Omit<ReadOnly<FromSchema<typeof toolTestsSchema>>, 'tests'>;

/** Tests of a tool, as data. */
export interface ToolTests extends TestsMembers {
  readonly tests: readonly ToolTest[];
}
