import { optionsOf, type ToolModel } from '@maat/core';
import type { Code, Options } from '@maat/schema';
import type { Labels } from '../labels.js';
import type { FormLocale } from '../locale/form-locale.js';

/** What the kinds need to know of the tool and the language, to show an answer and to read it back. */
export interface Scope {
  readonly model: ToolModel;
  readonly labels: Labels;
  readonly months: readonly string[] | undefined;
  options(options: Options): readonly Code[];
}

/** What is known of a tool as it is shown. */
export function scopeOf(model: ToolModel, labels: Labels, { messages }: FormLocale): Scope {
  const options = (given: Options) => optionsOf(model.tool, given);
  return { model, labels, months: messages.months, options };
}
