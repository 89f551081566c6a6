/** The version of the package. `pnpm bump` and a test keep it in step with package.json. */
export const version = '0.0.0';
