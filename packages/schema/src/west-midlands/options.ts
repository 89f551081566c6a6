/** The closed answer of 'Was …?', where the form itself says 'If yes …'. */
export const yesNo = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
] as const;

/** The closed answer of 'Are …?' and 'Has …?', to which the paper lets an auditor write 'partly'. */
export const yesPartlyNo = [
  { code: 'yes', label: 'Yes' },
  { code: 'partly', label: 'Partly' },
  { code: 'no', label: 'No' },
] as const;
