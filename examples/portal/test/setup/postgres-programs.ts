import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const debian = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs. MAAT_POSTGRES_BIN names another than the first found. */
export function findPostgresPrograms(): string | undefined {
  const named = process.env['MAAT_POSTGRES_BIN'];
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => behind(folder));
  const versions = existsSync(debian) ? readdirSync(debian).sort().reverse() : [];
  const installed = versions.map((version) => join(debian, version, 'bin'));
  const folders = named ? [named] : [...onPath, ...installed];
  return folders.find((folder) =>
    ['initdb', 'postgres'].every((program) => existsSync(join(folder, program))),
  );
}

/** The folder that a link to `initdb` leads to: the other programs stand there as well. */
function behind(folder: string): string {
  const link = join(folder, 'initdb');
  return existsSync(link) ? dirname(realpathSync(link)) : folder;
}
