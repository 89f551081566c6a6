import type { ToolModel } from '../../model/tool-model.js';

/** Where a value stands, and the tool that it must fit. */
export interface FitPlace {
  readonly model: ToolModel;
  /** The JSON Pointer of the value. */
  readonly pointer: string;
}

/** The place of a member of the value. */
export function inside(place: FitPlace, member: string | number): FitPlace {
  return { model: place.model, pointer: `${place.pointer}/${member}` };
}
