import { executeServerCommand } from '@web/test-runner-commands';
import { descriptionOf, nameOf } from '../support/find.js';

/** What has the focus, as the browser tells it to assistive technology. */
export interface Stop {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Of its states those that are told of it, in one way for all engines: 'checked', 'open', 'invalid'. */
  readonly states: readonly string[];
  /** The groups and regions around it that have a name, outermost first. */
  readonly groups: readonly Pick<Stop, 'role' | 'name' | 'description'>[];
}

/** What an engine answers. WebKit's driver tells no more than role and name. */
type Told = Pick<Stop, 'role' | 'name'> & Partial<Omit<Stop, 'role' | 'name'>>;

/** Asks the browser what has the focus; what its driver does not tell is read from the markup. */
export async function stopAt(element: Element): Promise<Stop> {
  const told = await settled();
  const role = roleOf(told.role, element);
  return {
    role,
    name: words(told.name),
    description: words(told.description ?? descriptionOf(element)),
    states: told.states ? statesOf(role, told.states) : statesIn(element),
    groups: (told.groups ? [...told.groups].reverse() : groupsAround(element))
      .filter(({ name }) => name !== '')
      .map(({ name, description, ...group }) => ({
        ...group,
        name: words(name),
        description: words(description),
      })),
  };
}

const mostFrames = 20;

/** What the browser answers once it stays the same: it takes some frames to follow the page. */
async function settled(): Promise<Told> {
  let told = await ask();
  for (let frame = 0; frame < mostFrames; frame += 1) {
    await new Promise(requestAnimationFrame);
    const again = await ask();
    if (JSON.stringify(again) === JSON.stringify(told)) return again;
    told = again;
  }
  return told;
}

function ask(): Promise<Told> {
  return executeServerCommand<Told, string>('maat-accessible-focus', location.href);
}

/** There is no role of ARIA's for what opens more, nor one name for it; WebKit calls a list a button. */
function roleOf(role: string, element: Element): string {
  if (element.matches('summary')) return 'summary';
  return element.matches('select') && role === 'button' ? 'combobox' : role;
}

/** Engines differ in where they put a space between the words of two elements, and in the marks of lists. */
function words(text: string): string {
  return text
    .replace(/[\s•]+/g, ' ')
    .replace(/(Error|Check|Note):(?=\S)/g, '$1: ')
    .replace(/(\S)\(optional\)/g, '$1 (optional)')
    .trim();
}

/** What Chromium and Firefox call a state, and what it is called here. */
const namesOfStates: Readonly<Record<string, string>> = {
  'checked=true': 'checked',
  checked: 'checked',
  'expanded=true': 'open',
  expanded: 'open',
  'invalid=true': 'invalid',
  invalid: 'invalid',
  'disabled=true': 'disabled',
  unavailable: 'disabled',
};

function statesOf(role: string, states: readonly string[]): string[] {
  const told = new Set(states.map((state) => namesOfStates[state]).filter((name) => name));
  if (role === 'combobox') told.delete('open');
  return [...told].map(String).sort();
}

function statesIn(element: Element): string[] {
  const states = {
    checked: element.matches(':checked:not(option)'),
    disabled: element.matches(':disabled'),
    invalid: element.matches('[aria-invalid=true]'),
    open: element.matches('details[open] > summary'),
  };
  return Object.entries(states).flatMap(([name, is]) => (is ? [name] : []));
}

function groupsAround(element: Element): Stop['groups'] {
  const groups: Stop['groups'][number][] = [];
  for (let each = element.parentElement; each !== null; each = each.parentElement) {
    const isRegion = each.matches('section[aria-labelledby]');
    if (!isRegion && !each.matches('fieldset, [role=group]')) continue;
    groups.unshift({
      role: isRegion ? 'region' : 'group',
      name: nameOf(each),
      description: descriptionOf(each),
    });
  }
  return groups;
}
