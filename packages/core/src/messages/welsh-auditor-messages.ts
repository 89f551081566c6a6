import type { Messages } from '../issue/catalogue.js';
import type { AuditorCode } from '../issue/issue.js';
import {
  allowedDates,
  answerTo,
  badCharacter,
  counted,
  missingParts,
  number,
  periodLength,
  typedParts,
} from './welsh.js';

/** What is said in Welsh of what an auditor can bring about. */
export const welshAuditorMessages: Messages<AuditorCode> = {
  'structure.bad-character': (p) =>
    `${p.place}: mae yma ${badCharacter(p.params)} na ellir ei storio`,
  'structure.too-long': (p) => `${p.place}: defnyddiwch ${counted(p, 'character')} neu lai`,
  'tool.other-tool': (p) =>
    `Mae hwn yn perthyn i’r offeryn ‘${p.params['found']}’, ac nid i ‘${p.params['expected']}’`,
  'tool.other-version': (p) =>
    `Gwnaed yr archwiliad hwn gyda fersiwn ${p.params['found']} o’r offeryn, ac nid gyda fersiwn ${p.params['expected']}`,
  'answer.required': (p) => answerTo(p),
  'answer.too-long': (p) => `${p.place}: defnyddiwch ${counted(p, 'character')} neu lai`,
  'answer.bad-character': (p) =>
    `${p.place}: mae yma ${badCharacter(p.params)} na ellir ei gadw: dilëwch ef`,
  'answer.not-asked': (p) =>
    `${p.place}: ni ofynnir hyn. Pan gyflwynir yr archwiliad, cedwir yr ateb, ond nid ymhlith yr atebion`,
  'answer.set-aside': (p) =>
    `${p.place}: cedwir yr hyn a deipiwyd o’r blaen gyda’r archwiliad, ond nid ymhlith ei atebion`,
  'decision.choice-missing': (p) => `${p.place}: dewiswch ateb`,
  'decision.explanation-missing': (p) => `${p.owner}: eglurwch yr ateb (‘${p.part}’)`,
  'grade.grade-missing': (p) => `${p.place}: dewiswch radd`,
  'grade.rationale-missing': (p) => `${p.owner}: rhowch y rheswm dros y radd (‘${p.part}’)`,
  'grade.against-rule': (p) => {
    const asked = `atebwch yr hyn y mae’r rheol hon yn gofyn amdano: ${p.reason}`;
    if (p.params['about'] === 'audit') return `${p.owner}: ${asked}`;
    return p.params['about'] === 'answers'
      ? `${p.owner}: dewiswch radd arall, neu ${asked}`
      : `${p.owner}: dewiswch radd arall, gan fod rhaid cadw’r rheol hon: ${p.reason}`;
  },
  'grade.reason-missing': (p) =>
    `${p.owner}: rhowch y rheswm dros y radd, gan ei bod yn gwyro oddi wrth reol: ${p.reason}`,
  'grade.departs-from-should': (p) => `${p.owner}: mae’r radd yn gwyro oddi wrth reol: ${p.reason}`,
  'grade.departs-from-may': (p) =>
    `${p.owner}: mae’r radd yn gwyro oddi wrth reol nad oes rhaid ei dilyn: ${p.reason}`,
  'grade.rule-warning': (p) => `${p.owner}: ${p.reason}`,
  'date.incomplete': (p) => `${p.place}: rhaid i’r dyddiad gynnwys ${missingParts(p.params)}`,
  'date.not-a-date': (p) => `${p.place}: ${typedParts(p.params)}`,
  'date.not-real': (p) => `${p.place}: rhaid nodi dyddiad go iawn`,
  'date.too-exact': (p) => `${p.place}: ${allowedDates(p.params)}`,
  'date.as-typed': (p) => `${p.place}: rhaid ei storio ar ffurf dyddiad, er enghraifft 2026-03-09`,
  'date.future': (p) => `${p.place}: rhaid i’r dyddiad fod heddiw neu yn y gorffennol`,
  'date.outside-review-period': (p) =>
    p.date === undefined || p.period === undefined
      ? `${p.place}: nid yw’r dyddiad yn y ${periodLength(p.params)} cyn dyddiad yr archwiliad`
      : `${p.place}: nid yw ${p.date} yn y ${periodLength(p.params)} cyn dyddiad yr archwiliad (${p.period.from} – ${p.period.to})`,
  'number.not-a-number': (p) => `${p.place}: rhaid nodi rhif, er enghraifft 12`,
  'number.as-typed': (p) => `${p.place}: rhaid ei storio ar ffurf rhif`,
  'number.too-small': (p) => `${p.place}: rhaid nodi ${number(p, 'minimum')} neu fwy`,
  'number.too-large': (p) => `${p.place}: rhaid nodi ${number(p, 'maximum')} neu lai`,
  'number.not-whole': (p) => `${p.place}: rhaid nodi rhif cyfan`,
  'row.empty': (p) => `${p.place}: nid oes dim yma`,
  'row.cell-missing': (p) => `${p.owner}: mae ‘${p.part}’ ar goll`,
  'evidence.empty': (p) => `${p.place}: nid oes dim yma`,
  'evidence.undated': (p) => `${p.place}: nid oes dyddiad: nodwch y flwyddyn o leiaf`,
};
