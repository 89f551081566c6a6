export type { ChoiceRow, SurveyRow } from './xlsform/rows.js';
export type { XlsFormWords } from './xlsform/words.js';
export { type Unsaid, type XlsForm, xlsFormOf } from './xlsform/xls-form.js';
export { xlsFormWorkbook } from './xlsform/xls-form-workbook.js';
