/** The words of a briefing. */
export interface BriefingLabels {
  readonly title: (title: string) => string;
  /** What was looked at: how many cases, of which so many are agreed, and returns. */
  readonly lookedAt: (cases: number, agreed: number, returns: number) => string;
  readonly theme: (theme: string) => string;
  readonly works: string;
  readonly improve: string;
  readonly doing: string;
  readonly ask: string;
  /** What every team is to ask itself, after the questions of the tool. */
  readonly askOwn: string;
  readonly nothing: string;
}

/** The words of a briefing in British English. */
export const briefingLabels: BriefingLabels = {
  title: (title) => `${title}: what we learned`,
  lookedAt: (cases, agreed, returns) =>
    `Cases looked at together: ${cases}, from ${returns} returns. Agreed: ${agreed}. What stands here comes from those.`,
  theme: (theme) => `Theme: ${theme}`,
  works: 'What works',
  improve: 'What to improve',
  doing: 'What is being done',
  ask: 'Ask in your team',
  askOwn: 'Where do you see this in your own work, and what will you do differently?',
  nothing: 'Nothing was recorded.',
};
