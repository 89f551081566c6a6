import type { FormLocale } from '@maat/elements';
import { cy } from '@maat/elements/locale/cy';

/** What `formLocale` loads. */
export const locale: FormLocale = cy;
