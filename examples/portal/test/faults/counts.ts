const [browserKills = 20, serverKills = 10] = (process.env['MAAT_FAULTS'] ?? '')
  .split(',')
  .filter(Boolean)
  .map(Number);

/** How often each fault is injected: a little in each run of the tests, and more by MAAT_FAULTS. */
export const counts: { readonly browserKills: number; readonly serverKills: number } = {
  browserKills,
  serverKills,
};
