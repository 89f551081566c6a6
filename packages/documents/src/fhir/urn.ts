import type { Options, Tool } from '@maat/schema';

/** The profiles that our resources keep to: docs/fhir.md. */
export const questionnaireProfile = 'urn:maat:fhir:questionnaire:1';
export const responseProfile = 'urn:maat:fhir:questionnaire-response:1';

/** What the URL of each of our extensions begins with; the name of the member follows. */
export const extensionRoot = 'urn:maat:fhir:1:';

/** The system of the ids of audits. */
export const auditSystem = 'urn:maat:audit';

/** Extensions of FHIR itself. */
export const absentReason = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
export const hiddenItem = 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden';
export const minValue = 'http://hl7.org/fhir/StructureDefinition/minValue';
export const maxValue = 'http://hl7.org/fhir/StructureDefinition/maxValue';

const toolRoot = 'urn:maat:tool:';

/** The canonical URL of a tool, without its version. */
export function toolUrl(id: string): string {
  return toolRoot + id;
}

/** The id of the tool that a canonical URL names; the whole of it, where it is another's. */
export function toolIdIn(url: string): string {
  return url.startsWith(toolRoot) ? url.slice(toolRoot.length) : url;
}

/** The code system of the options of a question or a column, by its link id. */
export function optionsSystem({ id }: Tool, options: Options, linkId: string): string {
  return 'codeList' in options
    ? `${toolUrl(id)}:codes:${options.codeList}`
    : `${toolUrl(id)}:options:${linkId}`;
}

/** The code system of the grades of a tool. */
export function gradesSystem({ scale }: Tool): string {
  return `urn:maat:scale:${scale?.id ?? 'none'}`;
}
