/**
 * What keeps a language from being complete. Nothing, if it says all that English says, and somebody has
 * looked at each string since its English was last changed.
 *
 * @param {Map<string, readonly string[]>} english What is said in English, by the name of the string.
 * @param {Map<string, readonly string[]>} other What is said in the language.
 * @param {Record<string, { state: 'complete' | 'draft', source: readonly string[] }>} record For each
 * string, the English that it was made from.
 * @param {'complete' | 'draft'} state What the language says of itself.
 * @returns {string[]}
 */
export function localeProblems(english, other, record, state) {
  const problems = [...english].flatMap(([name, source]) => {
    const problem =
      wordProblem(source, other.get(name)) ?? stateProblem(source, record[name], state);
    return problem === undefined ? [] : [`${name}: ${problem}`];
  });
  const left = Object.keys(record).filter((name) => !english.has(name));
  return [...problems, ...left.map((name) => `${name}: recorded, and no longer there in English`)];
}

/** What is wrong with what is said. */
function wordProblem(source, said = []) {
  if (said.length === 0 || said.some((text) => text.trim() === '')) return 'missing';
  const isEnglish = isSame(said, source) && hasWords(source);
  return isEnglish ? `still in English: ${source[0]}` : undefined;
}

/** What is wrong with what is recorded. */
function stateProblem(source, recorded, state) {
  if (recorded === undefined) return 'not recorded: nobody has said that it is translated';
  if (!isSame(recorded.source, source)) {
    const [before, now] = differing(recorded.source, source);
    return `stale: it was made from ‘${before}’, and English has ‘${now}’ now`;
  }
  return state === 'complete' && recorded.state !== 'complete'
    ? 'a draft, in a language that calls itself complete'
    : undefined;
}

/**
 * The record once somebody has looked at everything that was new or stale: that is a draft then.
 *
 * @param {Map<string, readonly string[]>} english
 * @param {Record<string, { state: string, source: readonly string[] }>} record
 */
export function acceptedRecord(english, record) {
  const names = [...english].map(([name, source]) => {
    const known = record[name];
    return [name, known && isSame(known.source, source) ? known : { state: 'draft', source }];
  });
  return Object.fromEntries(names);
}

/**
 * What a tool lacks in the languages that it says it has.
 *
 * @param {{ translations?: object, id: string }} tool
 * @param {(tool: object, language: string) => { texts: { stale: object[], missing: object[] } }} report
 * @returns {string[]}
 */
export function toolProblems(tool, report) {
  return Object.keys(tool.translations ?? {}).flatMap((language) => {
    const { stale, missing } = report(tool, language).texts;
    return [
      ...stale.map(({ at }) => `${tool.id}: ${at}: stale in ${language}`),
      ...missing.map(({ at }) => `${tool.id}: ${at}: missing in ${language}`),
    ];
  });
}

function isSame(one, other) {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

/** Whether there is a word in it, and not only names and signs. */
function hasWords(texts) {
  return texts.some((text) => /\p{L}{2}/u.test(text.replace(/‹\p{L}›/gu, '')));
}

/** The first pair that differs. */
function differing(before, now) {
  const at = now.findIndex((text, index) => text !== before[index]);
  return at < 0 ? [before.at(-1), ''] : [before[at] ?? '', now[at]];
}
