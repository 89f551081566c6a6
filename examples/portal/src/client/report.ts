import { defineRoundReport, type MaatRoundReport } from '@maat/elements/round-report';
import { readJson } from './read-json.js';

/** The page with the report of a round. */
export async function report(place: HTMLElement): Promise<void> {
  const { report: address = '' } = place.dataset;
  const { report: given, tool } = await readJson<Pick<MaatRoundReport, 'report' | 'tool'>>(address);
  defineRoundReport();
  const element = document.createElement('maat-round-report');
  element.tool = tool;
  element.report = given;
  place.replaceChildren(element);
}
