/** What is told by console.warn while something is done. */
export async function warnings(act: () => void | Promise<void>): Promise<string[]> {
  const { warn } = console;
  const told: string[] = [];
  console.warn = (...words: unknown[]) => told.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return told;
}
