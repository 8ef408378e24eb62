/* global document, getComputedStyle, innerWidth, requestAnimationFrame, window */
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
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
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

/** A WebP picture of what is on the screen, or with `whole` of the page as long as it is. */
export async function picture(page, { whole = false, quality = 80 } = {}) {
  const line = await page.context().newCDPSession(page);
  try {
    const size = page.viewportSize();
    const height = whole
      ? Math.min(4_000, await page.evaluate(() => document.documentElement.scrollHeight))
      : size.height;
    if (whole) await page.setViewportSize({ ...size, height: Math.max(height, size.height) });
    const { data } = await line.send('Page.captureScreenshot', { format: 'webp', quality });
    if (whole) await page.setViewportSize(size);
    return Buffer.from(data, 'base64');
  } finally {
    await line.detach();
  }
}
