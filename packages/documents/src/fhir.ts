export { auditFrom, type ReadResponse } from './fhir/audit-from.js';
export { questionnaireOf } from './fhir/questionnaire-of.js';
export type {
  FhirAnswer,
  FhirAnswerOption,
  FhirCoding,
  FhirEnableWhen,
  FhirExtension,
  FhirQuestionnaire,
  FhirQuestionnaireItem,
  FhirQuestionnaireResponse,
  FhirResponseItem,
} from './fhir/resources.js';
export { responseOf } from './fhir/response-of.js';
export { toolFrom } from './fhir/tool-from.js';
