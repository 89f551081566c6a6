import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makePages } from './generated-pages.mjs';
import { writtenPages } from './pages.mjs';
import { root } from './repository.mjs';

/** The folder of all pages as VitePress reads them. */
export const pagesFolder = join(root, 'docs/dist/pages');

/** Puts the pages of the site into one folder: those of the repository, and those made from the code. */
export async function stage() {
  await rm(pagesFolder, { recursive: true, force: true });
  await Promise.all(writtenPages().map(stagePage));
  await cp(join(root, 'docs/images'), join(pagesFolder, 'images'), { recursive: true });
  await cp(join(root, 'examples/plain-html/icon.svg'), join(pagesFolder, 'public/icon.svg'));
  const made = await makePages();
  await Promise.all(made.map(({ file, text }) => writePage(file, text)));
}

/** Puts a page of the repository where it belongs, also where it has changed meanwhile. */
export async function stagePage({ source, file }) {
  const to = join(pagesFolder, file);
  await mkdir(dirname(to), { recursive: true });
  await cp(join(root, source), to);
}

async function writePage(file, text) {
  const to = join(pagesFolder, file);
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, text);
}
