/** Which figure of which form is held against which, and what the budget is: the design's. */

const form = (size, figure, words, rest = {}) => ({ kind: 'form', size, figure, words, ...rest });

/** A part of a figure: shown to see where the time goes. */
const part = (size, figure, words) =>
  form(size, figure, `– ${words}`, { against: { form: 'lit' } });

const ready = (size) => [
  form(size, 'ready', 'all fields ready, ms', { against: { form: 'lit' }, most: 1.25 }),
  form(size, 'ready', 'all fields ready, ms', { against: { form: 'plain' } }),
  part(size, 'ready.evaluate', 'running the script'),
  part(size, 'ready.build', 'building the fields'),
  part(size, 'ready.style', 'style'),
  part(size, 'ready.layout', 'layout'),
  part(size, 'ready.clock', 'on the clock, waiting included'),
];

const key = (size, most) => [
  form(size, 'key', 'key press: script, style, layout, ms', { against: { form: 'plain' }, most }),
  form(size, 'key', 'key press: script, style, layout, ms', { against: { form: 'lit' } }),
  form(size, 'key.all', 'key press: all of the main thread, ms', {
    against: { form: 'plain' },
    most,
  }),
  form(size, 'key.all', 'key press: all of the main thread, ms', { against: { form: 'lit' } }),
];

const growth = { against: { form: 'maat', size: 1 }, most: 1.2 };

export const rows = [
  { kind: 'bytes', figure: 'gzip', words: 'bytes, gzip -9', most: 35_000 },
  { kind: 'bytes', figure: 'minified', words: 'bytes, minified' },
  ...ready(1),
  ...ready(20),
  ...key(1, 1.2),
  ...key(20, 1),
  form(20, 'key', 'key press: script, style, layout, ms', growth),
  form(20, 'key.all', 'key press: all of the main thread, ms', growth),
  ...[1, 20].flatMap((size) => [
    form(size, 'heap', 'heap, MB', { against: { form: 'lit' }, ...(size === 20 && { most: 2 }) }),
    part(size, 'heap.script', 'of the script'),
    part(size, 'heap.browser', 'of the browser'),
  ]),
  { kind: 'check', figure: 'validate', words: 'structure of an audit, µs', most: 1 },
  { kind: 'check', figure: 'check', words: 'full check of an audit, µs', most: 2 },
  { kind: 'check', figure: 'advice', words: 'advice, as printed, µs' },
  { kind: 'check', figure: 'check', tool: 'judged', words: 'full check, judged tool, µs', most: 2 },
  { kind: 'check', figure: 'advice', tool: 'judged', words: 'advice, judged tool, µs' },
  { kind: 'tool', figure: 'judged', words: 'the judged overlay applied, ms' },
  { kind: 'tool', figure: 'apply', size: '20×', words: 'an overlay of every section applied, ms' },
  { kind: 'tool', figure: 'lint', size: '20×', words: 'a tool looked over, ms' },
  { kind: 'tool', figure: 'migrate', words: '1,000 audits moved to a later version, ms' },
  { kind: 'tool', figure: 'collate', words: '80 returns on 20 cases side by side, ms' },
  { kind: 'tool', figure: 'report', words: 'the report of their round, ms' },
];

/** What the forms are called. */
export const names = {
  plain: 'plain HTML',
  lit: 'Lit',
  maat: 'Maat',
  parts: 'Maat in parts',
};
