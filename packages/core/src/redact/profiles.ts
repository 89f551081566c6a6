import { type RedactionProfile, redactionProfileSchemaId } from '@maat/schema';

const schema = redactionProfileSchemaId;

/**
 * The profiles that come ready: `full` leaves the audit as it is; `panel` is for those who discuss the
 * case; `board` for those who answer for the practice; `public` for everybody. A partnership may
 * write its own (`validateRedactionProfile`).
 */
export const redactionProfiles: {
  readonly [ID in 'full' | 'panel' | 'board' | 'public']: RedactionProfile;
} = {
  full: {
    schema,
    id: 'full',
    title: 'The agency itself: the audit as it is',
    sensitivity: {
      none: 'keep',
      personal: 'keep',
      'special-category': 'keep',
      unstated: 'keep',
    },
    reference: 'keep',
    beside: 'keep',
  },
  panel: {
    schema,
    id: 'panel',
    title: 'The panel that discusses the case: all that was written, names and numbers masked',
    sensitivity: {
      none: 'mask',
      personal: 'mask',
      'special-category': 'mask',
      unstated: 'mask',
    },
    roles: { agency: 'mask', theme: 'mask', caseStatus: 'mask', dateOfAudit: 'keep' },
    reference: 'keep',
    beside: 'withhold',
  },
  board: {
    schema,
    id: 'board',
    title: 'The board: judgements, choices and actions, nothing written about people',
    sensitivity: {
      none: 'mask',
      personal: 'codes',
      'special-category': 'withhold',
      unstated: 'codes',
    },
    roles: { agency: 'mask', theme: 'mask', dateOfAudit: 'keep', actions: 'mask' },
    reference: 'withhold',
    beside: 'withhold',
  },
  public: {
    schema,
    id: 'public',
    title: 'Everybody: what was chosen where the tool says that it tells nothing about people',
    sensitivity: {
      none: 'codes',
      personal: 'withhold',
      'special-category': 'withhold',
      unstated: 'withhold',
    },
    roles: { overallGrade: 'codes' },
    reference: 'withhold',
    beside: 'withhold',
  },
};
