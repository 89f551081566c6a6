import type { AdviceLabels } from '../advice-labels.js';

/** What the rules say, in Welsh. */
export const welshAdviceLabels: AdviceLabels = {
  adviceTitle: 'Yr hyn y mae’r rheolau graddio yn ei ddweud.',
  adviceProposed: (proposed, chosen) =>
    proposed === chosen
      ? `Mae’r rheolau’n disgwyl y radd a ddewiswyd gennych: ${chosen}.`
      : `Y radd y mae’r rheolau’n ei disgwyl: ${proposed}. Y radd a ddewiswyd gennych: ${chosen}.`,
  adviceNone: 'O’r hyn a atebwyd hyd yma, nid yw’r rheolau’n disgwyl unrhyw radd.',
  adviceRange: (best, worst) =>
    best === worst
      ? `Yr unig radd y maent yn ei gadael: ${best}.`
      : `Y graddau y maent yn eu gadael: ${best} – ${worst}.`,
  adviceNeeds: 'Mae eich gradd yn gwyro oddi wrth y rheolau hyn:',
  adviceStrength: {
    must: 'Rhaid cadw’r rheol hon. Dewiswch radd arall, neu atebwch yr hyn y mae’n gofyn amdano.',
    should: 'Gallwch gadw eich gradd: rhowch y rheswm drosti.',
    may: 'Gallwch gadw eich gradd.',
  },
  adviceSettled: 'Gallwch gadw eich gradd: mae’r rheswm drosti wedi’i roi.',
  adviceRestsOn: 'Mae’n seiliedig ar:',
  adviceConflict: (cap, floor) =>
    `Mae dwy reol yn gwrth-ddweud ei gilydd. Yr un fwy diogel sy’n dod gyntaf: ‘${cap}’, cyn ‘${floor}’.`,
  adviceWhy: 'Pam? Yr holl reolau a’u seiliau',
  adviceEffect: {
    cap: (grade) => `Dim gwell na hyn: ${grade}`,
    floor: (grade) => `Dim gwaeth na hyn: ${grade}`,
    expect: (grade) => `Disgwylir: ${grade}`,
  },
  adviceOutcome: {
    counts: 'Yn gymwys.',
    outweighed: 'Yn gymwys, ond mae rheol arall yn dod gyntaf.',
    met: 'Yn gymwys, ac mae’r hyn y mae’n gofyn amdano yno.',
    unmet: 'Yn gymwys, ac mae’r hyn y mae’n gofyn amdano ar goll.',
    unknown: 'Anhysbys o’r hyn a atebwyd.',
    'not-fired': 'Ddim yn gymwys.',
  },
  adviceSource: (document, paragraph) => `${document}, ${paragraph}`,
  adviceOf: (what, said) => `${what}: ${said}`,
  factUnknown: 'anhysbys',
  factTrue: 'cywir',
  factFalse: 'anghywir',
  factStates: {
    answered: 'wedi’i ateb',
    'not-applicable': 'amherthnasol',
    'no-evidence': 'ni chanfuwyd tystiolaeth',
  },
  facts: {
    answers: 'Yr ateb i ‘{}’',
    states: 'A atebwyd ‘{}’',
    flags: '{}',
    thresholds: '{}',
    'judged.total': 'Meysydd sydd wedi’u barnu',
    'judged.open': 'Meysydd sydd eto i’w barnu',
    'judged.exactly': 'Meysydd â’r dyfarniad ‘{}’',
    'judged.atLeast': 'Meysydd â’r dyfarniad ‘{}’ neu well',
    'judged.atMost': 'Meysydd â’r dyfarniad ‘{}’ neu waeth',
    'judged.shareExactly': 'Cyfran y meysydd â’r dyfarniad ‘{}’',
    'judged.shareAtLeast': 'Cyfran y meysydd â’r dyfarniad ‘{}’ neu well',
    'judged.shareAtMost': 'Cyfran y meysydd â’r dyfarniad ‘{}’ neu waeth',
    'sections.judgement': 'Y dyfarniad ar ‘{}’',
    'sections.answered': 'Cwestiynau a atebwyd yn ‘{}’',
    'sections.notApplicable': 'Cwestiynau a atebwyd N/A yn ‘{}’',
    'sections.noEvidence': 'Cwestiynau heb dystiolaeth yn ‘{}’',
    'sections.blank': 'Cwestiynau gwag yn ‘{}’',
    'areas.total': 'Meysydd perthnasol',
    'areas.withoutEvidence': 'Meysydd heb unrhyw dystiolaeth',
    'areas.shareWithoutEvidence': 'Cyfran y meysydd heb unrhyw dystiolaeth',
    'evidence.answered': 'Cwestiynau a atebwyd',
    'evidence.notApplicable': 'Cwestiynau a atebwyd N/A',
    'evidence.noEvidence': 'Cwestiynau heb dystiolaeth',
    'evidence.blank': 'Cwestiynau gwag',
    'evidence.shareWithout': 'Cyfran y cwestiynau heb dystiolaeth, yn ôl pwysau',
    'actions.total': 'Camau gweithredu a gofnodwyd',
    'actions.withOwner': 'Camau gweithredu â pherchennog',
    'actions.withDate': 'Camau gweithredu ag amserlen',
    'learning.goodPractice': 'Mae arfer da wedi’i gofnodi',
    'learning.improvements': 'Mae meysydd i’w gwella wedi’u cofnodi',
    'grade.chosen': 'Y radd a ddewiswyd gennych',
    'grade.atLeast': 'Eich gradd yw ‘{}’ neu well',
    'grade.atMost': 'Eich gradd yw ‘{}’ neu waeth',
  },
  profile: 'Eich dyfarniadau ar unwaith',
  profileArea: 'Maes',
  profileJudgement: 'Dyfarniad',
  notJudged: 'Heb ei farnu',
  contacts: 'Rhowch wybod i un o’r rhain ar unwaith:',
};
