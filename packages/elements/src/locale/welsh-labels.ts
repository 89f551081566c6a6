import { pluralsIn } from '@maat/core';
import type { Labels } from '../labels.js';
import { welshAdviceLabels } from './welsh-advice-labels.js';
import { welshDraftLabels } from './welsh-draft-labels.js';
import { welshWarningLabels } from './welsh-warning-labels.js';

const plural = /* @__PURE__ */ pluralsIn('cy');

// Names of the tool stand where nothing before them mutates them: behind a verb-noun or a colon.

/** The interface in Welsh. */
export const welshLabels: Labels = {
  ...welshAdviceLabels,
  ...welshDraftLabels,
  ...welshWarningLabels,
  draft:
    'Cyfieithiad drafft yw hwn. Nid yw wedi’i wirio gan rywun sy’n siarad yr iaith ac sy’n gyfrifol amdano.',
  comma: ', ',
  optional: '(dewisol)',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  dateHintApproximate: 'Mor fanwl ag y gwyddys: gadewch y diwrnod allan, neu’r diwrnod a’r mis',
  dateInWords: 'Neu dywedwch mewn geiriau, er enghraifft ‘erbyn yr adolygiad nesaf’',
  notApplicable: 'Amherthnasol (N/A)',
  noEvidence: 'Ni chanfuwyd tystiolaeth',
  reason: 'Rheswm (dewisol)',
  keptAside: 'Cedwir yr hyn a deipiwyd gennych. Daw yn ôl os byddwch yn dad-dicio hyn.',
  row: (name, number) => `${capital(name)} ${number}`,
  rowName: 'cofnod',
  addRow: (name) => `Ychwanegu ${name} arall`,
  addFirstRow: (name) => `Ychwanegu ${name}`,
  removeRow: (name, number) => `Dileu ${name} ${number}`,
  themeBrought: (title, questions) =>
    `${title}: nifer y cwestiynau a ofynnir ar gyfer y thema hon, yn eu hadrannau: ${questions}.`,
  themeLeft: (title) => `${title}: ni ofynnir ei gwestiynau mwyach. Cedwir yr hyn a deipiwyd.`,
  rowRemoved: (name, number) => `Wedi’i ddileu: ${name} ${number}.`,
  undo: 'Dadwneud',
  evidence: 'Tystiolaeth â dyddiad',
  evidenceRow: 'darn o dystiolaeth',
  evidenceWhat: 'Beth a ddigwyddodd, neu beth y mae’r cofnod yn ei ddangos',
  evidenceWhen: 'Pryd',
  contactType: 'Math o gyswllt',
  notRecorded: 'Nid cyswllt, neu heb ei gofnodi',
  invited: 'Gwahoddwyd i’r cyfarfod',
  attended: 'Yn bresennol yn y cyfarfod',
  error: 'Gwall:',
  warning: 'Gwiriwch:',
  information: 'Nodyn:',
  thereIsAProblem: 'Mae problem',
  source: 'O ble y daw’r cwestiwn hwn',
  unknownKind:
    'Ni all y fersiwn hwn o’r ffurflen newid yr ateb hwn. Cedwir yr hyn a atebwyd fel y mae.',
  taskList: 'Adrannau’r archwiliad',
  progress: (completed, sections) =>
    `Nifer yr adrannau rydych wedi’u cwblhau: ${completed} o ${sections}.`,
  sectionNotStarted: 'Heb ei ddechrau',
  sectionInProgress: (answered, asked) => `Ar waith: ${answered} o ${asked} wedi’u hateb`,
  sectionCompleted: 'Wedi’i gwblhau',
  sectionProblem: 'Mae problem',
  completedThisSection: 'Ydych chi wedi cwblhau’r adran hon?',
  completedYes: 'Ydw, rwyf wedi cwblhau’r adran hon',
  completedNo: 'Nac ydw, byddaf yn dod yn ôl ati’n nes ymlaen',
  notLost: 'Cedwir yr hyn a deipiwyd gennych y naill ffordd neu’r llall.',
  partMissing:
    'Ni ellid llwytho rhan o’r ffurflen hon. Gallwch barhau: cedwir yr hyn rydych yn ei deipio, a gofynnir am y rhan eto.',
  continue: 'Parhau',
  backToTasks: 'Yn ôl i adrannau’r archwiliad',
  checkAnswers: 'Gwirio eich atebion',
  checkAnswersHint: 'Darllenwch yr archwiliad drwyddo cyn ei gyflwyno. Ni ellir ei newid wedyn.',
  checkAnswersAction: 'Gwirio eich atebion a chyflwyno',
  change: 'Newid',
  submit: 'Cyflwyno’r archwiliad',
  save: 'Cadw a diweddaru',
  decides:
    'Mae cwestiynau eraill yn dibynnu ar yr ateb hwn. Mae ‘Cadw a diweddaru’ yn dangos y rhai a ofynnir.',
  notAnswered: 'Heb ei ateb',
  notComplete: 'Nid yw’r archwiliad yn gyflawn',
  problemsIn: (count, place) =>
    `${place}: ${count} ${plural(count, {
      one: 'broblem',
      two: 'broblem',
      few: 'phroblem',
      many: 'phroblem',
      other: 'problem',
    })}.`,
  retired: 'Atebion i fersiwn cynharach o’r ffurflen hon',
  retiredHint:
    'Nid yw’r ffurflen hon yn gofyn amdanynt mwyach. Fe’u cedwir gyda’r archwiliad fel y maent, hefyd pan gaiff ei gyflwyno.',
  retiredAside: 'Rhoddwyd o’r neilltu o’r blaen',
  retiredFrom: (tool, version) => `O fersiwn ${version} o ‘${tool}’`,
  conflictTitle: 'Newidiwyd yr archwiliad hwn mewn man arall',
  conflictIntro:
    'Dangosir y ddau fersiwn isod. Nid oes dim yn cael ei golli: dewiswch ar gyfer pob cwestiwn pa un y dylai’r archwiliad ei gael.',
  conflictMine: 'Eich fersiwn chi, ar y dudalen hon',
  conflictTheirs: 'Y fersiwn a gadwyd',
  conflictKeepMine: 'Cadw eich fersiwn chi',
  conflictUseTheirs: 'Defnyddio’r fersiwn a gadwyd',
  conflictKeepBoth: 'Cadw’r ddau destun, y naill ar ôl y llall',
  conflictBanner: 'Newidiwyd yr archwiliad hwn mewn man arall.',
  conflictCompare: 'Cymharu’r ddau fersiwn',
  conflictChoose: 'Dewiswch fersiwn ar gyfer pob cwestiwn',
  conflictResolve: 'Mynd ymlaen gyda’r hyn a ddewisais',
  conflictCannotOpen: 'Ni ellir dangos y fersiwn arall o’r archwiliad hwn',
  cannotOpen: 'Ni ellir agor yr archwiliad hwn',
  cannotOpenHint:
    'Ni newidiwyd dim. Dywedwch wrth y bobl sy’n rhedeg y gwasanaeth hwn beth sydd wedi’i nodi yma:',
};

/** Hint: what comes first may be the mark of a name in another language. */
function capital(word: string): string {
  return word.replace(/^\u2068?./u, (start) => start.toUpperCase());
}
