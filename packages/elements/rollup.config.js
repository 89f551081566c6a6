import { packageConfig } from '@maat/build';

export default packageConfig({
  entries: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    lazy: 'src/lazy.ts',
    register: 'src/register.ts',
    react: 'src/react.ts',
    editor: 'src/editor.ts',
    'editor-react': 'src/editor-react.ts',
    'case-review': 'src/case-review.ts',
    'case-review-react': 'src/case-review-react.ts',
    'action-log': 'src/action-log.ts',
    'action-log-react': 'src/action-log-react.ts',
    ssr: 'src/ssr.ts',
    hydrate: 'src/hydrate.ts',
    'locale/cy': 'src/locale/cy.ts',
    'locale/cy-reviews': 'src/locale/cy-reviews.ts',
    drafts: 'src/drafts.ts',
    'drafts/memory': 'src/drafts/memory.ts',
    'drafts/indexed-db': 'src/drafts/indexed-db.ts',
    html: 'src/html.ts',
    'style/html-style': 'src/style/html-style.ts',
    'style-theme': 'src/style-theme.ts',
    'govuk-frontend': 'src/govuk-frontend.ts',
  },
  bundles: [
    { input: 'src/bundle.ts', file: 'dist/maat-audit-form.min.js' },
    { input: 'src/hydrate-bundle.ts', file: 'dist/maat-audit-form-hydrate.min.js' },
  ],
  split: { 'maat-audit-form': 'src/lazy.ts', 'west-midlands': '@maat/schema/west-midlands' },
});
