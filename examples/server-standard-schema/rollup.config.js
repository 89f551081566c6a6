import { packageConfig } from '@maat/build';

export default packageConfig({ entries: { main: 'src/main.ts' } });
