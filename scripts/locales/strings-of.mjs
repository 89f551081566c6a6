import { labelArguments, messageParts, placeArguments } from './samples.mjs';

/**
 * Everything that a language says, by a name for each string, each with all that it says for the samples.
 *
 * @param {{ labels: object, messages: object, form: object }} language The labels of the form, the catalogue
 * of all messages, and that of a form.
 * @returns {Map<string, readonly string[]>}
 */
export function stringsOf({ labels, messages, form }) {
  const strings = new Map();
  // What a sample has nothing for is no sentence of the language.
  const isWhole = (text) => !/undefined|NaN/.test(text);
  const add = (name, said) => strings.set(name, [...new Set(said.filter(isWhole))]);
  addLabels('labels', labels, add);
  for (const [code, say] of Object.entries({ ...messages.messages, other: form.other })) {
    add(`messages.${code}`, messageParts.map(say));
  }
  for (const [name, samples] of Object.entries(placeArguments)) {
    add(
      `words.${name}`,
      samples.map((sample) => messages.words[name](...sample)),
    );
  }
  return strings;
}

function addLabels(name, label, add) {
  if (typeof label === 'string') add(name, [label]);
  else if (typeof label === 'function') {
    add(
      name,
      labelArguments.map((sample) => label(...sample)),
    );
  } else {
    for (const [member, inner] of Object.entries(label)) addLabels(`${name}.${member}`, inner, add);
  }
}
