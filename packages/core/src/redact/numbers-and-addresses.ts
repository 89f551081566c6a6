import { type Found, matches } from './found.js';

// Every repetition has a limit, so that no text makes them slow.
const nhsNumber = /(?<!\d)\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{4}(?!\d)/g;
const postcode =
  /(?<![\p{L}\p{N}])[A-Z]{1,2}[0-9][A-Z0-9]?[ \u00a0]{0,2}[0-9][ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/giu;
const phoneNumber =
  /(?<!\d)(?:(?:\+|00)44[ .-]?(?:\(0\))?[ ().-]{0,2}|\(?0[ ().-]{0,2})[1-35789](?:[ \u00a0().-]{0,2}\d){8,9}(?!\d)/g;
const emailAddress = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

/** The areas that postcodes of the United Kingdom and its islands begin with. */
const areas: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);

/** NHS numbers, postcodes, telephone numbers and e-mail addresses in a text, in no order. */
export function numbersAndAddresses(text: string): readonly Found[] {
  return [
    ...matches(text, nhsNumber, 'nhs-number', isNhsNumber),
    ...matches(text, postcode, 'postcode', isPostcode),
    ...matches(text, phoneNumber, 'phone-number'),
    ...matches(text, emailAddress, 'email-address'),
  ];
}

/** Whether the tenth digit is the one that the other nine ask for (NHS Data Dictionary, modulus 11). */
function isNhsNumber(written: string): boolean {
  const digits = written.replaceAll(/\D/g, '');
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(digits[place]) * (10 - place);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]); // 10 is no digit: no number has it
}

/** Whether it begins with an area, and is written in one case: ‘M6 3rd’ is no postcode. */
function isPostcode(written: string): boolean {
  const upper = written.toUpperCase();
  if (written !== upper && written !== written.toLowerCase()) return false;
  return areas.has(/^[A-Z]{1,2}/.exec(upper)?.[0] ?? '');
}
