import type { Issue } from '@maat/core';

/** A warning with its message. */
export interface ToldWarning extends Pick<Issue, 'pointer'> {
  readonly message: string;
}
