import { defaultExclude, defineConfig } from 'vitest/config';

// What does not hang on the database; `npm test` runs the portal on each, and these on PGlite alone. Of what is
// done in a browser, the whole form is filled in on each: the rest asks no more of a database than the API's tests do.
const onAnyDatabase = [
  'test/{autosave,beyond,hostile,html,other-provider,subject}.test.ts',
  'test/service-worker.test.ts',
  'test/browser/{meeting,offline,own-form,pages,round,saving,time-out,without-scripts}.test.ts',
  'test/faults/{bad-network,full-disk,killed-browser,killed-meeting}.test.ts',
];
const secondTime = process.env['MAAT_TEST_DATABASES'] === 'postgres';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...defaultExclude, ...(secondTime ? onAnyDatabase : [])],
    globalSetup: ['test/setup/postgres-cluster.ts', 'test/setup/pglite-template.ts'],
    // To start a database and a browser takes its time where much else runs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
