// Validators of other languages, on the schemas as they are built. MAAT_LANGUAGES names those to run, as
// `python,go`. Time limits only end what hangs: a test never fails because a machine is slow.
const languages = (process.env.MAAT_LANGUAGES ?? 'python,go').split(',');

export default {
  test: {
    include: languages.map((language) => `${language}.test.ts`),
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
};
