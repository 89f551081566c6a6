// Asks a question of a table: `node src/main.mjs FOLDER QUESTION [name=value …]`.
import { ask, openTable, questions } from './analysis.mjs';

const [folder, question, ...given] = process.argv.slice(2);

if (folder === undefined || !questions.includes(question)) {
  console.error(`Usage: node src/main.mjs FOLDER QUESTION [name=value …]
FOLDER is that of the Parquet files; QUESTION is one of ${questions.join(', ')}.`);
  process.exit(2);
}

const parameters = Object.fromEntries(
  given.map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]),
);
for (const row of await ask(await openTable(folder), question, parameters)) {
  console.log(JSON.stringify(row));
}
