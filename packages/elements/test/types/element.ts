/** What compiles, and what does not: checked by `tsc -p packages/elements`. */
import type { MaatAuditForm } from '@maat/elements';

export const made: MaatAuditForm = document.createElement('maat-audit-form');
