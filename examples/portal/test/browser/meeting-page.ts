import type { Page } from 'playwright-core';

/** Goes to a place of the review by its name. */
export async function go(page: Page, name: string): Promise<void> {
  await page
    .locator('maat-case-review')
    .getByRole('combobox')
    .first()
    .selectOption({ label: name });
}

/** Chooses and types into the fields of the entry that is open. */
export async function type(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`.entry [id$="_${name}"]`);
    if ((await field.evaluate(({ localName }) => localName)) === 'select') {
      await field.selectOption(value);
    } else await field.fill(value);
  }
}

/** The same, and says it. */
export async function say(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await type(page, fields);
  await page.locator('.entry').getByRole('button', { name: 'Save' }).click();
}

/** Waits until what was said is kept. */
export async function savedOn(page: Page): Promise<void> {
  await page.locator('#save-status[data-state="saved"]').waitFor();
}
