import { chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const launch = () => chromium.launch({ executablePath, args: ['--no-sandbox'] });

/** A window of somebody who has signed in to the console, in English. */
export async function signedIn(browser, url, user, viewport) {
  const context = await browser.newContext({ viewport, locale: 'en' });
  await context.addInitScript(() => localStorage.setItem('language', 'en'));
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('main button').last().click();
  await page.locator(`button[value="${user}"]`).first().click();
  await page.waitForURL('**/o/**');
  await page.locator('h1').waitFor();
  return page;
}
