/** The name under which the sources of the tool's texts cite the paper form. */
export const document = 'West Midlands Multi-Agency Audit Tool';
