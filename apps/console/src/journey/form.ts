import type { Locator, Page } from 'playwright-core';

/** The form that is open over the page. */
export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Chooses from a list that opens, as a user does. */
export async function choose(page: Page, within: Locator, label: string, option: string): Promise<void> {
  await within.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Chooses the first of a list, whatever it is called. */
export async function chooseFirst(page: Page, within: Locator, label: string): Promise<void> {
  await within.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('listbox', { name: label }).getByRole('option').first().click();
}

/** Letters that nobody in the sample has in their name. */
export const letters = (): string => [...String(Date.now())].map((d) => 'bdfgklmnrs'[Number(d)]).join('');

/** The card of a page with this heading. */
export const card = (page: Page, heading: string): Locator => page.getByRole('region', { name: heading, exact: true });
