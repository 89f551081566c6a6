// What a browser itself tells assistive technology of what has the focus. Each engine is asked in its own
// way: Chromium by its tools' protocol, Firefox by its accessibility service, WebKit by its driver, which
// knows a role and a name and nothing more.
import { By } from 'selenium-webdriver';

/**
 * The command `maat-accessible-focus`: `{ role, name, description, states, groups }` of what has the
 * focus in the test's page. What an engine does not tell is left out. The payload is the page's address.
 */
export function accessibleFocus() {
  return {
    name: 'maat-accessible-focus',
    async executeCommand({ command, payload, session }) {
      if (command !== 'maat-accessible-focus') return undefined;
      const { browser, id } = session;
      if (browser.type === 'selenium') return inWebKit(browser.driver, id);
      const page = browser.getPage(id);
      return browser.type === 'playwright' ? inChromium(page) : inFirefox(page, payload);
    },
  };
}

/** What has the focus, in whatever shadow root it is. */
const deepest = `(() => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
})()`;

const clients = new WeakMap();

async function inChromium(page) {
  if (!clients.has(page)) clients.set(page, clientOf(page));
  const client = await clients.get(page);
  const { result } = await client.send('Runtime.evaluate', { expression: deepest });
  const { objectId } = result;
  const { nodes } = await client.send('Accessibility.getAXNodeAndAncestors', { objectId });
  const [node, ...around] = nodes.map(({ role, name, description, properties = [] }) => ({
    role: role?.value ?? '',
    name: name?.value ?? '',
    description: description?.value ?? '',
    states: properties.map((property) => `${property.name}=${property.value.value}`),
  }));
  return { ...node, groups: around.filter(isGroup) };
}

async function clientOf(page) {
  const client = await page.context().newCDPSession(page);
  await client.send('Accessibility.enable');
  return client;
}

const isGroup = ({ role }) => ['group', 'radiogroup', 'region'].includes(role);

const windows = new WeakMap();

/** Firefox's accessibility service answers in the process of the page, by a script of the browser's. */
async function inFirefox(page, address) {
  const { connection } = page.browser();
  const isFirst = !windows.has(page);
  if (isFirst) windows.set(page, windowOf(connection));
  const context = await windows.get(page);
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: String(askInFirefox),
    arguments: [
      address,
      isFirst ? `data:,(${encodeURIComponent(String(answerInFirefox))})()` : '',
    ].map((value) => ({ type: 'string', value })),
    target: { context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
  const { groups, ...told } = JSON.parse(result.result.value);
  return { ...told, groups: groups.filter(isGroup) };
}

/** The window of the browser around its pages: its launcher lets it be reached. */
async function windowOf(connection) {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return tree.result.contexts[0].context;
}

/** Runs in the window of the browser: asks the tab in which the test's page is. */
/* global gBrowser, Cc, Ci, addMessageListener, sendAsyncMessage, content */
async function askInFirefox(address, script) {
  const { messageManager } = gBrowser.browsers.find(
    ({ currentURI }) => currentURI.spec === address,
  );
  if (script !== '') messageManager.loadFrameScript(script, false);
  return new Promise((resolve) => {
    messageManager.addMessageListener('maat:told', function told({ data }) {
      messageManager.removeMessageListener('maat:told', told);
      resolve(data);
    });
    messageManager.sendAsyncMessage('maat:tell');
  });
}

/** Runs beside the page. */
function answerInFirefox() {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const tell = (accessible) => {
    const [states, more] = [{}, {}];
    accessible.getState(states, more);
    const names = service.getStringStates(states.value, more.value);
    return {
      role: accessible.computedARIARole || service.getStringRole(accessible.role),
      name: accessible.name ?? '',
      description: accessible.description ?? '',
      states: Array.from({ length: names.length }, (_, at) => names.item(at)),
    };
  };
  const focusedNow = () => {
    let focused = content.document.activeElement;
    while (focused?.openOrClosedShadowRoot?.activeElement)
      focused = focused.openOrClosedShadowRoot.activeElement;
    return focused && service.getAccessibleFor(focused);
  };
  // The service makes its tree some time after it is asked for first, and after each change.
  const answer = (triesLeft) => {
    const accessible = focusedNow();
    if (!accessible && triesLeft > 0) {
      content.setTimeout(answer, 50, triesLeft - 1);
      return;
    }
    const groups = [];
    for (let each = accessible?.parent; each; each = each.parent) groups.push(tell(each));
    const told = accessible
      ? tell(accessible)
      : { role: '', name: '', description: '', states: [] };
    sendAsyncMessage('maat:told', JSON.stringify({ ...told, groups }));
  };
  addMessageListener('maat:tell', () => answer(200));
}

async function inWebKit(driver, id) {
  await driver.switchTo().frame(driver.findElement(By.css(`iframe[src*='${id}']`)));
  try {
    const focused = await driver.executeScript(`return ${deepest}`);
    const told = [focused.getAriaRole(), focused.getAccessibleName()];
    const [role, name] = await Promise.all(told);
    return { role, name };
  } finally {
    await driver.switchTo().defaultContent();
  }
}
