/** A row of the sheet `survey`; null is an empty cell. */
export interface SurveyRow {
  readonly type: string;
  readonly name: string | null;
  readonly label: string | null;
  readonly hint: string | null;
  readonly guidance_hint: string | null;
  readonly required: string | null;
  readonly relevant: string | null;
  readonly constraint: string | null;
  readonly constraint_message: string | null;
  readonly appearance: string | null;
  readonly default: string | null;
}

/** A row of the sheet `choices`. */
export interface ChoiceRow {
  readonly list_name: string;
  readonly name: string;
  readonly label: string;
}

/** A row of the survey that says no more than it must. */
export function surveyRow(row: Partial<SurveyRow> & Pick<SurveyRow, 'type'>): SurveyRow {
  return {
    name: null,
    label: null,
    hint: null,
    guidance_hint: null,
    required: null,
    relevant: null,
    constraint: null,
    constraint_message: null,
    appearance: null,
    default: null,
    ...row,
  };
}

/** What ends a group or a repeat. */
export function endOf(what: 'group' | 'repeat'): SurveyRow {
  return surveyRow({ type: `end_${what}` });
}
