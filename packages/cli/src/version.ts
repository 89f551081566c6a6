import { readFileSync } from 'node:fs';

/**
 * The version of a package.
 *
 * @param file Its package.json.
 */
export function versionIn(file: URL): string {
  const manifest: { readonly version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return manifest.version;
}
