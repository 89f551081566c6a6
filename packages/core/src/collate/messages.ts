import { wordsForPlaces } from '../issue/english.js';
import type { DiscrepancyMessages } from './message-parts.js';

/** What is said of discrepancies in British English. Each says what stands there, and no more. */
export const discrepanciesEnGB: DiscrepancyMessages = {
  words: wordsForPlaces,
  and: 'and',
  returnOf: (audit) => `the return ‘${audit}’`,
  messages: {
    'concern.own-good-grade': (p) =>
      `${p.agency} raises a concern (‘${p.flag}’), and gives the grade ‘${p.grade}’ or a better one`,
    'concern.other-good-grade': (p) =>
      `${p.agency} raises a concern (‘${p.flag}’); ${p.others} gave the grade ‘${p.grade}’ or a better one, which may be of its own practice`,
    'concern.not-shared': (p) =>
      `${p.agency} raises a concern (‘${p.flag}’); the answer of ${p.others} does not raise it`,
    'involvement.not-applicable': (p) =>
      p.params['state'] === 'no-evidence'
        ? `${p.place}: ${p.agency} found no evidence; what ${p.others} wrote there names ${p.agency}`
        : `${p.place}: ${p.agency} answered N/A; what ${p.others} wrote there names ${p.agency}`,
    'involvement.invitation-unknown': (p) =>
      `Evidence of ${p.agency} tells of an invitation and names ${p.named}; no evidence of ${p.named} is dated to that time`,
    'involvement.attendance-differs': (p) =>
      `Evidence of ${p.all} dated to one day says of those invited that they attended, and that they did not; it names ${p.named}`,
    'fact.dates-differ': (p) =>
      `${p.place}: ${p.all} give dates that cannot all be true of one case`,
    'fact.subject-differs': (p) => `${p.place}: ${p.all} do not say the same`,
    'fact.reference-differs': (p) =>
      p.params['against'] === 'case'
        ? `The return of ${p.all} gives a case reference that is not that of the case`
        : `The returns of ${p.all} do not give one case reference`,
    'fact.status-differs': (p) => `${p.place}: ${p.all} do not say the same`,
    'fact.answers-differ': (p) => `${p.place}: ${p.all} do not answer the same`,
    'grade.steps-apart': (p) =>
      `${p.place}: the grades of ${p.all} lie ${p.params['steps']} steps apart`,
    'return.repeated': (p) => `There are ${p.params['count']} returns of ${p.agency}`,
    'return.not-invited': (p) =>
      p.params['standing'] === 'exempt'
        ? `There is a return of ${p.agency}, which is exempt from one`
        : `There is a return of ${p.agency}, which was not asked for one`,
    'return.agency-unknown': (p) =>
      `It cannot be told of which agency of the list this return is: ${p.agency}`,
    'involvement.not-asked-for': (p) =>
      p.params['standing'] === 'exempt'
        ? `Evidence of ${p.all} names ${p.named}, which is exempt from a return`
        : `Evidence of ${p.all} names ${p.named}, which was not asked for a return`,
  },
};
