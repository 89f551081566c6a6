// Asks the registry for what is known against our dependencies: `pnpm advisories`. Some registries do not answer that:
// then it says so, and that nothing was looked up. It is no part of `pnpm check`, as its answer is not ours to settle.
import { pnpm } from './pnpm.mjs';

/**
 * What the registry's answer comes to.
 *
 * @param {string} text What `pnpm audit --json` wrote.
 * @returns {{ known: boolean, lines: readonly string[] }} Whether the registry answered, and what there is to say.
 */
export function toldBy(text) {
  const { error, advisories } = read(text);
  if (advisories === undefined) {
    const reason = error?.message ?? 'it gave no JSON';
    return { known: false, lines: [`Nothing was looked up: ${reason}`] };
  }
  const lines = Object.values(advisories).map(
    ({ severity, module_name: name, title, url }) => `${severity}: ${name}: ${title} (${url})`,
  );
  return { known: true, lines };
}

function read(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

if (process.argv[1] === import.meta.filename) {
  const said = [];
  await pnpm(['audit', '--prod', '--json'], { stdio: ['ignore', 'pipe', 'ignore'] }, said);
  const { known, lines } = toldBy(Buffer.concat(said).toString('utf8'));
  for (const line of lines) console.log(line);
  if (known && lines.length === 0) console.log('Nothing is known against the dependencies.');
  // Not to be answered is no fault of the dependencies; another code tells it from having nothing to say.
  process.exitCode = known ? Math.min(lines.length, 1) : 2;
}
