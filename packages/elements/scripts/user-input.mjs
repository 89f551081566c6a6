// Keys and clicks as a user's, in all three engines: they come from the browser's driver and not
// from a script. The runner's own commands for it know nothing of WebKit's.
import { Key, Origin } from 'selenium-webdriver';

/** The commands `maat-press` ('Shift+Tab'), `maat-type` (a text) and `maat-click` ({ x, y }). */
export function userInput() {
  return {
    name: 'maat-user-input',
    async executeCommand({ command, payload, session }) {
      const act = commands[command];
      if (act === undefined) return undefined;
      const { browser } = session;
      await act(
        browser.type === 'selenium' ? bySelenium(browser) : byPage(browser, session),
        payload,
      );
      return true;
    },
  };
}

const commands = {
  'maat-press': (user, keys) => user.press(keys.split('+')),
  'maat-type': (user, text) => user.type(text),
  'maat-click': (user, { x, y }) => user.click(x, y),
};

/** Playwright's and Puppeteer's pages have the same keyboard and mouse. */
function byPage(browser, { id }) {
  const page = browser.getPage(id);
  return {
    async press(keys) {
      const held = keys.slice(0, -1);
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(keys.at(-1));
      for (const key of held.reverse()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    click: (x, y) => page.mouse.click(x, y),
  };
}

const seleniumKeys = {
  Shift: Key.SHIFT,
  Control: Key.CONTROL,
  Tab: Key.TAB,
  Enter: Key.ENTER,
  ' ': Key.SPACE,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  End: Key.END,
};

function bySelenium({ driver }) {
  return {
    press(keys) {
      const [last, ...held] = keys.map((key) => seleniumKeys[key] ?? key).reverse();
      let actions = driver.actions();
      for (const key of held) actions = actions.keyDown(key);
      actions = actions.sendKeys(last);
      for (const key of held) actions = actions.keyUp(key);
      return actions.perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    click: (x, y) =>
      driver.actions().move({ x, y, origin: Origin.VIEWPORT, duration: 0 }).click().perform(),
  };
}
