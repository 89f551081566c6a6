import { packageConfig } from '@maat/build';

export default packageConfig({ entries: { maat: 'src/maat.ts', worker: 'src/worker.ts' } });
