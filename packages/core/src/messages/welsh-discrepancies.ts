import type { DiscrepancyMessages } from '../collate/message-parts.js';

/** What is said of discrepancies in Welsh: a draft, as `cy` is. */
export const welshDiscrepancies: DiscrepancyMessages['messages'] = {
  'concern.own-good-grade': (p) =>
    `Mae ${p.agency} yn codi pryder (‘${p.flag}’), ac yn rhoi’r radd ‘${p.grade}’ neu un well`,
  'concern.other-good-grade': (p) =>
    `Mae ${p.agency} yn codi pryder (‘${p.flag}’); rhoddwyd y radd ‘${p.grade}’ neu un well gan ${p.others}, a all fod am ei ymarfer ei hun`,
  'concern.not-shared': (p) =>
    `Mae ${p.agency} yn codi pryder (‘${p.flag}’); nid yw ateb ${p.others} yn ei godi`,
  'involvement.not-applicable': (p) =>
    p.params['state'] === 'no-evidence'
      ? `${p.place}: ni chanfu ${p.agency} dystiolaeth; mae’r hyn a ysgrifennwyd yno gan ${p.others} yn enwi ${p.agency}`
      : `${p.place}: N/A yw ateb ${p.agency}; mae’r hyn a ysgrifennwyd yno gan ${p.others} yn enwi ${p.agency}`,
  'involvement.invitation-unknown': (p) =>
    `Mae tystiolaeth ${p.agency} yn sôn am wahoddiad ac yn enwi ${p.named}; nid oes tystiolaeth gan ${p.named} o’r adeg honno`,
  'involvement.attendance-differs': (p) =>
    `Mae tystiolaeth ${p.all} o’r un diwrnod yn dweud bod y rhai a wahoddwyd yn bresennol, ac nad oeddent; mae’n enwi ${p.named}`,
  'fact.dates-differ': (p) =>
    `${p.place}: mae ${p.all} yn rhoi dyddiadau na allant oll fod yn wir am un achos`,
  'fact.subject-differs': (p) => `${p.place}: nid yw ${p.all} yn dweud yr un peth`,
  'fact.reference-differs': (p) =>
    p.params['against'] === 'case'
      ? `Mae ffurflen ${p.all} yn rhoi cyfeirnod nad yw’n perthyn i’r achos`
      : `Nid yw ffurflenni ${p.all} yn rhoi’r un cyfeirnod achos`,
  'fact.status-differs': (p) => `${p.place}: nid yw ${p.all} yn dweud yr un peth`,
  'fact.answers-differ': (p) => `${p.place}: nid yw ${p.all} yn rhoi’r un ateb`,
  'grade.steps-apart': (p) =>
    `${p.place}: nifer y camau rhwng graddau ${p.all} yw ${p.params['steps']}`,
  'return.repeated': (p) => `Nifer y ffurflenni gan ${p.agency}: ${p.params['count']}`,
  'return.not-invited': (p) =>
    p.params['standing'] === 'exempt'
      ? `Mae ffurflen gan ${p.agency}, sydd wedi’i eithrio`
      : `Mae ffurflen gan ${p.agency}, na ofynnwyd am un ganddo`,
  'return.agency-unknown': (p) =>
    `Ni ellir dweud o ba asiantaeth ar y rhestr y mae hon: ${p.agency}`,
  'involvement.not-asked-for': (p) =>
    p.params['standing'] === 'exempt'
      ? `Mae tystiolaeth ${p.all} yn enwi ${p.named}, sydd wedi’i eithrio rhag rhoi ffurflen`
      : `Mae tystiolaeth ${p.all} yn enwi ${p.named}, na ofynnwyd am ffurflen ganddo`,
};
