/** What of HL7 FHIR R4 (4.0.1) we write: hl7.org/fhir/R4/questionnaire.html tells each member. */
export interface FhirExtension {
  readonly url: string;
  readonly extension?: readonly FhirExtension[];
  readonly valueBoolean?: boolean;
  readonly valueCode?: string;
  readonly valueDecimal?: number;
  readonly valueString?: string;
}

/** A code of a system, with the words that are shown for it. */
export interface FhirCoding {
  readonly system?: string;
  readonly code: string;
  readonly display?: string;
}

/** One condition under which an item is enabled. */
export interface FhirEnableWhen {
  readonly question: string;
  readonly operator: 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';
  readonly answerBoolean?: boolean;
  readonly answerCoding?: FhirCoding;
  readonly answerDate?: string;
  readonly answerDecimal?: number;
  readonly answerInteger?: number;
  readonly answerString?: string;
}

/** One choice of an item. */
export interface FhirAnswerOption {
  readonly extension?: readonly FhirExtension[];
  readonly valueCoding: FhirCoding;
}

/** A group, a question or a text of a Questionnaire. */
export interface FhirQuestionnaireItem {
  readonly extension?: readonly FhirExtension[];
  readonly linkId: string;
  readonly prefix?: string;
  readonly text?: string;
  readonly type:
    | 'group'
    | 'display'
    | 'boolean'
    | 'decimal'
    | 'integer'
    | 'date'
    | 'string'
    | 'text'
    | 'choice';
  readonly enableWhen?: readonly FhirEnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  readonly answerOption?: readonly FhirAnswerOption[];
  readonly item?: readonly FhirQuestionnaireItem[];
}

/** A Questionnaire: what a tool is in FHIR. */
export interface FhirQuestionnaire {
  readonly resourceType: 'Questionnaire';
  readonly meta: { readonly profile: readonly string[] };
  readonly language: string;
  readonly extension?: readonly FhirExtension[];
  readonly url: string;
  readonly version: string;
  readonly title?: string;
  readonly status: 'active';
  readonly publisher?: string;
  readonly item: readonly FhirQuestionnaireItem[];
}

/** One answer of an item, with the items that hang on it. */
export interface FhirAnswer {
  readonly valueBoolean?: boolean;
  readonly valueCoding?: FhirCoding;
  readonly valueDate?: string;
  readonly valueDecimal?: number;
  readonly valueInteger?: number;
  readonly valueString?: string;
  readonly item?: readonly FhirResponseItem[];
}

/** What is answered to an item of a Questionnaire. */
export interface FhirResponseItem {
  readonly extension?: readonly FhirExtension[];
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly FhirAnswer[];
  readonly item?: readonly FhirResponseItem[];
}

/** A QuestionnaireResponse: what an audit is in FHIR. */
export interface FhirQuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly meta: { readonly profile: readonly string[] };
  readonly extension?: readonly FhirExtension[];
  readonly identifier: { readonly system: string; readonly value: string };
  readonly questionnaire: string;
  readonly status: 'in-progress' | 'completed';
  readonly authored?: string;
  readonly item?: readonly FhirResponseItem[];
}
