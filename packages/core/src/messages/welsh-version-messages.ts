import type { Messages } from '../issue/catalogue.js';
import type { IssueCode, IssueParameters } from '../issue/issue.js';
import { joined, strings } from '../issue/phrases.js';

const listed = (params: IssueParameters, name: string): string =>
  joined(
    strings(params[name]).map((item) => `‘${item}’`),
    'a',
  );

const thingNames: Readonly<Record<string, string>> = { question: 'cwestiwn', rule: 'rheol' };

/** What belongs to the core. */
const ofCore = ({ of, id }: IssueParameters): string =>
  `${thingNames[String(of)] ?? String(of)} ‘${String(id)}’, sy’n perthyn i’r craidd`;

const weaknessNames: Readonly<Record<string, string>> = {
  unmarked: 'rhaid iddo barhau wedi’i nodi fel rhan o’r craidd',
  optional: 'rhaid gofyn am ateb o hyd',
  kind: 'rhaid ei ateb yn yr un modd',
  'not-applicable': 'ni ellir ateb N/A',
  'no-evidence': 'rhaid i ‘ni chanfuwyd tystiolaeth’ fod yn ateb o hyd',
  evidence: 'rhaid iddo dderbyn tystiolaeth o hyd',
  answers: 'rhaid iddo dderbyn pob ateb yr oedd yn ei dderbyn',
  explanation: 'rhaid egluro ei atebion o hyd',
  condition: 'rhaid ei ofyn ym mhob man lle’r oedd yn cael ei ofyn',
  'says-other': 'rhaid iddi ddweud yr hyn yr oedd yn ei ddweud',
  strength: 'rhaid iddi fod mor gryf ag yr oedd',
};

const weaknesses = ({ why, on }: IssueParameters): string =>
  on === undefined
    ? (weaknessNames[String(why)] ?? String(why))
    : `mae’n dibynnu ar ‘${String(on)}’, y mae’n rhaid iddo aros fel yr oedd`;

const retiredBecause: Readonly<Record<string, string>> = {
  gone: 'nid yw’n cael ei ofyn mwyach',
  hidden: 'nid yw’r ffurflen hon yn ei ofyn',
  misfit: 'nid yw’r cwestiwn yn ei dderbyn mwyach',
};

const splitBecause: Readonly<Record<string, string>> = {
  state: 'dywedir yr un peth am',
  whole: 'mae’r cyfan wrth y cyntaf sy’n ei dderbyn,',
  parts: 'mae ei rannau lle derbynnir pob un gyntaf,',
};

function splitTo(params: IssueParameters): string {
  const [to, blank] = [listed(params, 'to'), listed(params, 'blank')];
  if (to === '') return `nid yw ${blank} yn ei dderbyn`;
  const because = `${splitBecause[String(params['by'])] ?? ''} ${to}`;
  return blank === '' ? because : `${because}; mae angen ateb ${blank}`;
}

function bothTexts({ theirs, ours }: IssueParameters): string {
  const texts = [
    ...(theirs === undefined ? [] : [`mae’r sylfaen nawr yn dweud ‘${String(theirs)}’`]),
    ...(ours === undefined ? [] : [`mae’r troshaen yn dweud ‘${String(ours)}’`]),
  ];
  return texts.length > 0 ? `: ${joined(texts, 'a')}` : '';
}

type VersionCode = Extract<
  IssueCode,
  | `migrate.${string}`
  | `style.${string}`
  | 'tool.other-digest'
  | 'tool.theme-pack-unlinked'
  | 'tool.replaced-still-there'
  | `overlay.${'core-dropped' | 'core-weakened' | 'justification-missing' | 'overwritten' | 'base-changed' | 'unnecessary'}`
>;

/** What is said in Welsh of tools that change, and of audits that move with them. */
export const welshVersionMessages: Messages<VersionCode> = {
  'tool.theme-pack-unlinked': (p) =>
    `${p.data}: nid oes ateb sy’n dod â’r pecyn thema. Rhowch ei thema ymhlith atebion y cwestiwn sydd â’r rôl ‘theme’`,
  'tool.replaced-still-there': (p) =>
    `${p.data}: mae’r cwestiwn yn yr offeryn o hyd, er bod eraill wedi cymryd ei le`,
  'tool.other-digest': () =>
    'Gwnaed yr archwiliad hwn gydag offeryn arall o’r un enw a fersiwn: newidiwyd yr offeryn ers hynny',
  'style.not-a-colour': (p) => `${p.data}: nid lliw yw hwn`,
  'style.contrast': ({ params: { colour, against, ratio, needed, suggestion } }) =>
    `‘${colour}’ ar neu wrth ‘${against}’: y cyferbyniad yw ${ratio}:1, ac mae angen ${needed}:1${suggestion === undefined ? '' : `; byddai ${suggestion} yn gwneud y tro`}`,
  'overlay.core-dropped': (p) => `${p.data}: mae’n dileu ${ofCore(p.params)}`,
  'overlay.core-weakened': (p) =>
    `${p.data}: mae’n gwanhau ${ofCore(p.params)}: ${weaknesses(p.params)}`,
  'overlay.justification-missing': (p) =>
    `${p.data}: rhaid dweud yn ysgrifenedig pam na ofynnir: mae’n cuddio ${ofCore(p.params)}`,
  'overlay.overwritten': (p) =>
    `${p.data}: mae’n dad-wneud neu’n disodli’r hyn a wnaeth y troshaen ‘${p.params['overlay']}’ i ‘${p.params['id']}’`,
  'overlay.base-changed': (p) =>
    `${p.data}: mae’n newid yr hyn y mae’r sylfaen wedi’i newid hefyd, yn ‘${p.params['id']}’${bothTexts(p.params)}`,
  'overlay.unnecessary': (p) => `${p.data}: nid oes ei angen mwyach: mae’r sylfaen felly eisoes`,
  'migrate.kept': (p) => `${p.place}: fel yr oedd`,
  'migrate.renamed': (p) => `${p.place}: mae ganddo’r ateb i ‘${p.params['from']}’`,
  'migrate.converted': (p) => `${p.place}: mae’r ateb ar y ffurf y gofynnir amdani nawr`,
  'migrate.partly': (p) =>
    `${p.place}: nid oes lle i ran o’r ateb mwyach, a chedwir y cyfan wrth ochr yr archwiliad`,
  'migrate.split': (p) => `${p.place}: fe’i cedwir: ${splitTo(p.params)}`,
  'migrate.merged': (p) =>
    `${p.place}: cymerodd le ${listed(p.params, 'from')}. Darllenwch ef; cedwir pob ateb fel yr oedd`,
  'migrate.retired': (p) =>
    `${p.place}: fe’i cedwir wrth ochr yr archwiliad: ${retiredBecause[String(p.params['reason'])] ?? String(p.params['reason'])}`,
  'migrate.restored': (p) => `${p.place}: mae ganddo eto’r ateb a gadwyd wrth ochr yr archwiliad`,
  'migrate.added': (p) => `${p.place}: gofynnir o’r newydd`,
  'migrate.section-retired': (p) =>
    `${p.place}: fe’i cedwir: roedd yr adran wedi’i chwblhau, ac nid yw yno mwyach`,
  'migrate.section-restored': (p) => `${p.data}: mae eto’n enwi adran a oedd wedi’i chwblhau`,
};
