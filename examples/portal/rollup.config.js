import { packageConfig } from '@maat/build';

export default packageConfig({
  entries: { main: 'src/main.ts' },
  bundle: { input: 'src/client/portal.ts', file: 'dist/client/portal.js' },
});
