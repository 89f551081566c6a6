import { packageConfig } from '@maat/build';

// The constants have files of their own, so that a bundler that needs one leaves the schemas out.
const entries = [
  'index',
  'published',
  'longest-text',
  'overlay/schema-id',
  'style-theme/schema-id',
  'summary/schema-id',
  'redaction-profile/schema-id',
  'round/schema-id',
  'review/schema-id',
  'audit/schema-id',
  'theme-pack/schema-id',
  'tool/schema-id',
  'tool/condition',
  'define-tool/define-tool',
  'draft-07/draft-07',
  'tool-schema/tool-schema',
  'west-midlands/index',
  'west-midlands-judged/overlay',
  'scales/index',
  'theme-packs/index',
];

export default packageConfig({
  entries: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
});
