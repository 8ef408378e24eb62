/* global document, getComputedStyle, innerWidth, window */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const openBrowser = () => chromium.launch({ executablePath, args: ['--no-sandbox', '--hide-scrollbars'] });

/** A window of one user; nobody has none. */
export async function windowOf(browser, url, user) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  if (user === 'nobody') return page;
  await page.locator('main button').last().click();
  await page.locator(`button[value="${user}"]`).first().click();
  await page.waitForURL('**/o/**');
  await page.locator('h1').waitFor();
  return page;
}

/** Opens an address in a language, and waits until it has loaded everything. */
export async function show(page, address, language) {
  await page.evaluate((l) => localStorage.setItem('language', l), language);
  await page.goto(address);
  await page.locator('h1, .empty').first().waitFor();
  await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined); // the board's feed never ends
  await page
    .waitForFunction(() => !document.querySelector('.mantine-Skeleton-root, .chart[aria-busy=true]'), null, {
      timeout: 8_000,
    })
    .catch(() => undefined);
}

/** Sets size and theme, and waits until nothing moves. */
export async function dress(page, [width, height], colorScheme) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page
    .waitForFunction(() => document.getAnimations().length === 0, null, { timeout: 3_000 })
    .catch(() => undefined);
}

/** Runs axe, and looks for what is wider than its place. @returns one line for each fault */
export async function faultsOf(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await window.axe.run(document, { runOnly });
    const wide = document.documentElement.scrollWidth > innerWidth ? ['wider than the screen'] : [];
    const within = [...document.querySelectorAll('main *, [role=dialog] *')].filter(
      (e) =>
        /auto|scroll/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0,
    );
    return [
      ...wide,
      ...within.map((e) => `scrolls sideways within the page: ${e.className || e.tagName}`),
      ...violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 140)}`),
    ];
  });
}

/** A picture of what is on the screen, or with `whole` of the page as long as it is, up to where it repeats itself. */
export async function picture(page, whole) {
  const { width, height } = page.viewportSize();
  const long = whole ? await page.evaluate(() => document.documentElement.scrollHeight) : height;
  const clip = { x: 0, y: 0, width, height: Math.max(height, Math.min(1_900, long)) };
  return page.screenshot({ fullPage: whole, clip, animations: 'disabled', timeout: 15_000 });
}

/** The same, small enough for a repository: WebP. */
export async function webp(page, quality) {
  const line = await page.context().newCDPSession(page);
  const { data } = await line.send('Page.captureScreenshot', { format: 'webp', quality });
  await line.detach();
  return Buffer.from(data, 'base64');
}
