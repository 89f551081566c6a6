import { packageConfig } from '@maat/build';

export default packageConfig({
  entries: { index: 'src/index.ts', 'messages/cy': 'src/messages/cy.ts' },
});
