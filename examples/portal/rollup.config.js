import { packageConfig } from '@maat/build';

export default packageConfig({
  entries: { main: 'src/main.ts' },
  bundles: [
    { input: 'src/client/portal.ts', file: 'dist/client/portal.js' },
    { input: 'src/client/meeting.ts', file: 'dist/client/meeting.js' },
    { input: 'src/client/locale-cy.ts', file: 'dist/client/locale-cy.js' },
    { input: 'src/client/service-worker.ts', file: 'dist/client/service-worker.js' },
  ],
});
