import type { RoundCase } from '@maat/schema';
import type { ToolModel } from '../model/tool-model.js';
import { agencyOf } from './agency.js';
import { type Aligned, align } from './align.js';
import type { GivenReturn } from './collation.js';
import { standingOf } from './invitations.js';
import type { ToldReturn } from './told.js';

/** A return that was read, with what has no place beside others. */
export interface Read {
  readonly told: ToldReturn;
  readonly apart: Aligned['apart'];
}

/** Reads a return on a case. */
export function readReturn(model: ToolModel, given: GivenReturn, of: RoundCase | undefined): Read {
  const { audit } = given;
  const { cells, apart, read, issues } = align(model, given);
  const agency = agencyOf(model, given, cells);
  return {
    apart,
    told: {
      audit: audit.id,
      ...(agency !== undefined && { agency }),
      standing: standingOf(of, agency),
      status: audit.status,
      tool: audit.tool,
      aligned: read,
      issues,
      made: audit,
      cells,
    },
  };
}
