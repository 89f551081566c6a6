import type { MessageParts, Messages } from '../issue/catalogue.js';
import type { AuditorCode, IssueCode, IssueParameters } from '../issue/issue.js';
import { joined, strings } from '../issue/phrases.js';
import { counted, number } from './welsh.js';
import { welshVersionMessages } from './welsh-version-messages.js';

/** The place in the data, or a member of it whose name is not shown. */
const data = ({ data: place, params }: MessageParts): string =>
  params['member'] === undefined ? place : `${place}, aelod ${params['member']}`;

const typeNames: Readonly<Record<string, string>> = {
  string: 'testun',
  number: 'rhif',
  integer: 'rhif cyfan',
  boolean: 'gwir neu anwir',
  array: 'rhestr',
  object: 'gwrthrych',
  null: 'null',
};

const types = ({ expected }: IssueParameters): string =>
  joined(
    strings(expected).map((name) => typeNames[name] ?? name),
    'neu',
  );

const kindNames: Readonly<Record<string, string>> = {
  text: 'testun',
  date: 'dyddiad',
  number: 'rhif',
  choice: 'un o’r atebion a gynigir',
  choices: 'rhestr o’r atebion a gynigir',
  decision: 'ateb gyda’i eglurhad',
  grade: 'gradd',
  table: 'rhestr o resi',
  row: 'rhes',
};

const kinds = ({ expected }: IssueParameters): string =>
  kindNames[String(expected)] ?? String(expected);

const reasonNames: Readonly<Record<string, string>> = {
  number: 'rhif nad yw’n feidraidd',
  class: 'gwrthrych sy’n enghraifft o ddosbarth',
  circle: 'gwrthrych sy’n ei gynnwys ei hun',
  unreadable: 'aelod na ellir ei ddarllen',
};

const reasons = ({ reason }: IssueParameters): string =>
  reasonNames[String(reason)] ?? `gwerth o’r math ${String(reason)}`;

const listed = (params: IssueParameters, name: string, conjunction: 'a' | 'neu'): string =>
  joined(
    strings(params[name]).map((item) => `‘${item}’`),
    conjunction,
  );

const namedThings: Readonly<Record<string, string>> = {
  agency: 'asiantaeth nad yw yn yr offeryn',
  subject: 'math o berson nad yw yn yr offeryn',
  question: 'cwestiwn nad yw yn yr offeryn',
  section: 'adran nad yw yn yr offeryn',
  grade: 'gradd nad yw ar y raddfa',
  return: 'ffurflen nad yw’r adolygiad yn seiliedig arni',
  judgement: 'barn nad yw yn yr adolygiad',
  finding: 'canfyddiad nad yw yn yr adolygiad',
};

const namedThing = ({ what }: IssueParameters): string =>
  namedThings[String(what)] ?? 'rhywbeth nad yw yno';

/** What is said in Welsh of data and tools that are broken. */
export const welshDataMessages: Messages<Exclude<IssueCode, AuditorCode>> = {
  ...welshVersionMessages,
  'structure.not-json': (p) => `${data(p)}: nid JSON plaen yw hyn: ${reasons(p.params)}`,
  'structure.too-deep': (p) =>
    `${data(p)}: mae hyn yn rhy ddwfn: darllenir ${number(p, 'limit')} lefel ar y mwyaf`,
  'structure.too-large': (p) =>
    `Mae’r data’n cynnwys mwy na ${number(p, 'limit')} o werthoedd, ac ni ddarllenir rhagor`,
  'structure.type': (p) => `${data(p)}: disgwylir ${types(p.params)}`,
  'structure.missing': (p) => `${data(p)}: mae hyn ar goll`,
  'structure.unknown-member': (p) => `${data(p)}: nid yw hyn yn perthyn yma`,
  'structure.member-name': (p) =>
    `${data(p)}: rhaid i’r enw ddechrau â llythyren fach a chynnwys llythrennau, digidau a chysylltnodau’n unig, 64 ar y mwyaf`,
  'structure.not-allowed': (p) => `${data(p)}: disgwylir ${listed(p.params, 'allowed', 'neu')}`,
  'structure.pattern': (p) =>
    `${data(p)}: nid yw hyn wedi’i ysgrifennu fel y dylai fod (${p.params['pattern']})`,
  'structure.too-short': (p) => `${data(p)}: disgwylir ${counted(p, 'character')} neu fwy`,
  'structure.too-many': (p) => `${data(p)}: disgwylir ${counted(p, 'entry')} neu lai`,
  'structure.too-few': (p) => `${data(p)}: disgwylir ${counted(p, 'entry')} neu fwy`,
  'structure.out-of-range': (p) =>
    p.params['minimum'] === undefined
      ? `${data(p)}: disgwylir ${number(p, 'maximum')} neu lai`
      : `${data(p)}: disgwylir ${number(p, 'minimum')} neu fwy`,
  'structure.duplicate': (p) => `${data(p)}: mae hyn yr un fath ag un o’i flaen`,
  'structure.more-issues': (p) => `Mae mwy o’i le na’r ${number(p, 'shown')} o bethau a nodir yma`,
  'tool.duplicate-id': (p) => `${p.data}: mae’r dynodydd hwn wedi’i ddefnyddio eisoes`,
  'tool.unknown-reference': (p) => `${p.data}: enwir rhywbeth nad yw yn yr offeryn`,
  'tool.unknown-kind': (p) =>
    `${p.data}: nid yw’r fersiwn hwn yn gwybod am y math hwn: fe’i dangosir, ac ni ellir ei ateb`,
  'tool.role-kind': (p) =>
    `${p.data}: enwir cwestiwn o’r math anghywir: disgwylir ${listed(p.params, 'expected', 'neu')}`,
  'tool.scale-missing': (p) => `${p.data}: gofynnir am radd, ac nid oes graddfa gan yr offeryn`,
  'tool.empty-range': (p) => `${p.data}: mae hyn yn llai na’r isafswm`,
  'tool.condition-circle': (p) =>
    `${p.data}: mae hyn yn cau cylch o amodau drwy ${listed(p.params, 'questions', 'a')}`,
  'tool.expression-type': (p) =>
    `${p.data}: cymherir pethau na allant byth fod yr un fath, neu nad oes trefn arnynt`,
  'tool.rule-never-fires': (p) =>
    `${p.data}: ni all hyn byth fod yn wir, felly nid yw’r rheol byth yn gymwys`,
  'tool.rule-unknown': (p) =>
    `${p.data}: mae hyn yn dibynnu ar ${listed(p.params, 'facts', 'a')}, nad yw’r offeryn hwn yn gofyn amdano: erys y rheol yn anhysbys`,
  'tool.translation-repeated': (p) => `${p.data}: dyma le testun sydd wedi’i gyfieithu eisoes`,
  'tool.translation-unplaced': (p) =>
    `${p.data}: nid yw hyn yn arwain at unrhyw destun yn yr offeryn: ni ddangosir ef`,
  'overlay.other-base': (p) =>
    `Mae’r troshaen yn newid ‘${p.params['expected']}’, a’r offeryn yw ‘${p.params['found']}’`,
  'overlay.unknown-target': (p) =>
    `${p.data}: enwir rhywbeth nad yw yn yr offeryn pan wneir y newid hwn`,
  'overlay.taken-id': (p) =>
    `${p.data}: mae’r dynodydd hwn gan yr offeryn, neu bu ganddo cyn iddo gael ei newid`,
  'overlay.member-refused': (p) => `${p.data}: ni all hyn sefyll yno`,
  'overlay.same-version': (p) =>
    `${p.data}: rhaid i hwn fod yn fersiwn gwahanol i un y sylfaen, neu rhaid i’r offeryn gael dynodydd arall`,
  'overlay.theme-not-asked': (p) =>
    `${p.data}: ni ellir dewis hyn: mae angen cwestiwn â’r rôl ‘theme’ ar yr offeryn, sy’n cynnig themâu i ddewis ohonynt`,
  'section.unknown': (p) => `${p.data}: enwir adran nad yw yn yr offeryn`,
  'answer.unknown-question': (p) => `Nid oes cwestiwn ‘${p.id}’ yn yr offeryn`,
  'answer.wrong-kind': (p) => `${p.place}: disgwylir ${kinds(p.params)}`,
  'answer.unknown-option': (p) => `${p.place}: nid yw’r ateb yn un o’r rhai a gynigir`,
  'answer.duplicate-option': (p) => `${p.place}: mae’r un ateb yno ddwywaith`,
  'answer.unknown-column': (p) => `${p.place}: nid oes colofn ‘${p.id}’ yma`,
  'answer.unknown-grade': (p) => `${p.place}: nid yw’r radd yn y raddfa`,
  'answer.not-applicable-refused': (p) => `${p.place}: ni ellir ateb N/A`,
  'answer.no-evidence-refused': (p) => `${p.place}: ni ellir ateb ‘ni chanfuwyd tystiolaeth’`,
  'answer.evidence-refused': (p) => `${p.place}: ni ellir rhoi tystiolaeth yma`,
  'answer.duplicate-row': (p) => `${p.place}: mae’r dynodydd yr un fath ag un o’i flaen`,
  'personal.name': (p) => `${p.place}: mae hyn yn enwi rhywun a enwir ar ben yr archwiliad`,
  'personal.nhs-number': (p) => `${p.place}: mae rhywbeth tebyg i rif GIG yma`,
  'personal.postcode': (p) => `${p.place}: mae rhywbeth tebyg i god post yma`,
  'personal.phone-number': (p) => `${p.place}: mae rhywbeth tebyg i rif ffôn yma`,
  'personal.email-address': (p) => `${p.place}: mae rhywbeth tebyg i gyfeiriad e-bost yma`,
  'personal.birth-date': (p) => `${p.place}: gall fod dyddiad geni yma`,
  'seal.missing': () => 'Nid yw’r archwiliad wedi’i selio',
  'seal.malformed': (p) => `${p.data}: nid sêl yw hyn`,
  'seal.broken': (p) => `${p.data}: nid yw hyn fel y’i seliwyd`,
  'seal.copy-differs': (p) => `${p.data}: mae hyn fel y’i seliwyd, ac mae’r copi’n wahanol`,
  'seal.not-signed': () => 'Nid oes llofnod ar y sêl',
  'seal.other-key': () => 'Llofnodwyd y sêl ag allwedd arall',
  'seal.signature-wrong': () => 'Nid yw’r llofnod yn perthyn i’r sêl hon',
  'seal.unsupported': () => 'Nid yw Ed25519 ar gael yma: ni wnaed y llofnod, ac ni edrychwyd arno',
  'reference.unknown': (p) => `${p.data}: mae hyn yn enwi ${namedThing(p.params)}`,
  'reference.repeated': (p) => `${p.data}: mae hwn yno eisoes; unwaith yn unig y caiff fod yno`,
  'review.agency-missing': (p) => `${p.data}: rhaid dweud arfer pa asiantaeth a fernir`,
  'review.no-returns': () => 'Nid yw’r adolygiad yn seiliedig ar unrhyw ffurflen a ddychwelwyd',
  'review.grade-missing': () =>
    'Nid oes gradd gytûn yn yr adolygiad, ac mae’r offeryn yn gofyn am un',
  'review.finding-unanswered': (p) => `${p.data}: maes i’w wella nad oes cam gweithredu yn ei ateb`,
  'review.action-undated': (p) => `${p.data}: nid oes dyddiad erbyn pryd y mae i’w wneud`,
  'review.impact-missing': (p) =>
    `${p.data}: mae wedi’i wneud; dywedwch pa dystiolaeth sydd iddo newid arfer`,
};
