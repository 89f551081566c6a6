import type { Tool } from '../tool/types.js';

export const codeLists = {
  /** The agencies that the guide names (point 5), in its words and order. */
  agencies: [
    { code: 'school', label: 'School' },
    { code: 'housing-associations', label: 'Housing Associations' },
    { code: 'social-services', label: 'Social Services' },
    { code: 'local-authorities', label: 'Local Authorities' },
    { code: 'police', label: 'Police' },
    { code: 'probation', label: 'Probation' },
    { code: 'youth-justice', label: 'Youth Justice' },
    { code: 'health', label: 'Health' },
    { code: 'commissioned-services', label: 'Commissioned services' },
  ],
  /** The types of contact that the guide names (point 6), and no others. */
  contactTypes: [
    { code: 'telephone', label: 'Telephone' },
    { code: 'email', label: 'Email' },
  ],
} as const satisfies Tool['codeLists'];
