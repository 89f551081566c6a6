import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../repository.mjs';

const packages = ['schema', 'core', 'elements', 'documents'];

/**
 * @typedef {object} EntryPoint
 * @property {string} name What is imported, as `@maat/core/messages/cy`.
 * @property {string} types Its file of declarations, from the root of the repository.
 */

/**
 * All entry points of the published packages that have types, in the order of their imports.
 *
 * @returns {readonly EntryPoint[]}
 */
export function entryPoints() {
  return packages.flatMap((folder) => {
    const file = join(root, `packages/${folder}/package.json`);
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    return Object.entries(manifest.exports).flatMap(([path, { types }]) =>
      types === undefined
        ? []
        : [{ name: `${manifest.name}${path.slice(1)}`, types: join('packages', folder, types) }],
    );
  });
}

/**
 * Writes the pages of the entry points: each export with its type and what its source says of it.
 *
 * @returns {Promise<ReadonlyMap<string, string>>} The Markdown of each, by its name.
 */
export async function apiPages() {
  // It takes its time to load, and the names of the pages are asked for without it.
  const { Application } = await import('typedoc');
  const out = await mkdtemp(join(tmpdir(), 'maat-api-'));
  try {
    const points = entryPoints();
    const app = await Application.bootstrapWithPlugins({ ...settingsFor(points), out });
    const project = await app.convert();
    if (project === undefined) throw new Error('The declarations cannot be read: see above');
    // By themselves the pages are named after files of `dist`.
    const names = new Map(points.map(({ name, types }) => [moduleOf(types), name]));
    for (const module of project.children) module.name = names.get(module.name) ?? module.name;
    await app.generateOutputs(project);
    if (app.logger.hasErrors()) throw new Error('The reference cannot be written: see above');
    const pages = points.map(async ({ name }) => [
      name,
      await readFile(join(out, `${name}.md`), 'utf8'),
    ]);
    return new Map(await Promise.all(pages));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** What a file of declarations is called in the reference at first. */
function moduleOf(types) {
  return types.replace(/(\/index)?\.d\.ts$/, '');
}

function settingsFor(points) {
  const tables = ['parameters', 'interfaceProperties', 'typeAliasProperties', 'typeDeclaration'];
  return {
    plugin: ['typedoc-plugin-markdown'],
    basePath: root,
    entryPoints: points.map(({ types }) => join(root, types)),
    tsconfig: join(import.meta.dirname, 'tsconfig.json'),
    logLevel: 'Error',
    // The build has found the errors that there are.
    skipErrorChecking: true,
    disableSources: true,
    excludeExternals: true,
    excludePrivate: true,
    excludeProtected: true,
    readme: 'none',
    outputFileStrategy: 'modules',
    hideBreadcrumbs: true,
    hidePageHeader: true,
    useCodeBlocks: true,
    sanitizeComments: true,
    ...Object.fromEntries(tables.map((name) => [`${name}Format`, 'table'])),
  };
}
