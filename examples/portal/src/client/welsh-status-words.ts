import type { StatusWords } from './status-words.js';

/** What the auditor is told of saving and submitting, in Welsh: a draft, as the form's Welsh is. */
export const welshStatusWords: StatusWords = {
  offline:
    'All-lein: nid yw’r porth yn ateb. Mae’r hyn a deipiwyd gennych yma o’r blaen yn ôl, cedwir yr hyn rydych yn ei deipio ar y ddyfais hon, ac anfonir y ddau pan fydd yn ateb.',
  saved: 'Wedi’i gadw',
  full: 'Heb ei gadw eto: nid oes lle ar ôl gan y porth. Rhowch wybod i bwy bynnag sy’n ei redeg, a chadwch y dudalen hon ar agor; bydd yn ceisio eto ei hun.',
  unreachable:
    'Heb ei gadw eto: nid yw’r porth yn ateb. Cadwch y dudalen hon ar agor; bydd yn ceisio eto ei hun.',
  signedOut:
    'Heb ei gadw eto: rydych wedi’ch allgofnodi. Cedwir yr hyn rydych yn ei deipio ar y dudalen hon. Mewngofnodwch eto mewn tab newydd; yna bydd y dudalen hon yn dal i gadw.',
  stale:
    'Heb ei gadw eto: mae rhywun arall wedi newid yr archwiliad hwn. Cymharwch y ddau fersiwn ar y dudalen hon a dewiswch.',
  notSaved: 'Heb ei gadw.',
  onlyHere:
    'Ar y dudalen hon yn unig y mae’r hyn a deipiwyd gennych ers hynny: copïwch ef i le arall cyn i chi adael.',
  submitting: 'Yn cyflwyno',
  notSubmitted: {
    unreachable:
      'Heb ei gyflwyno: nid yw’r porth yn ateb. Mae’r hyn a deipiwyd gennych wedi’i gadw. Rhowch gynnig arall arni.',
    stale:
      'Heb ei gyflwyno: mae rhywun arall wedi newid yr archwiliad hwn. Dangosir ei fersiwn nawr: gwiriwch ef, a chyflwynwch eto.',
    merged:
      'Heb ei gyflwyno: mae rhywun arall wedi newid yr archwiliad hwn. Mae’r hyn a ysgrifennwyd gan y ddau ohonoch wedi’i roi at ei gilydd nawr: gwiriwch ef, a chyflwynwch eto.',
    problem: 'Heb ei gyflwyno: mae problem yn yr archwiliad.',
    refused: (detail) => `Heb ei gyflwyno: ${detail}`,
  },
};
