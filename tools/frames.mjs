/**
 * `npm run frames -- [--url http://localhost:4400] [--people 100000] [--seconds 10]`: scrolls the list of people of an
 * operation and prints how many frames a second were drawn. The rows are those of the platform, said again under other ids
 * until there are so many: what is measured is the browser. Without `--url` on a platform of its own.
 */
/* global document, requestAnimationFrame */
import { randomUUID } from 'node:crypto';
import { buildStale } from './parts/build-stale.mjs';
import { readCommandLine } from './parts/command-line.mjs';
import { aPlatform } from './parts/own-platform.mjs';
import { launch, signedIn } from './parts/sign-in.mjs';

const number = (value) => ({ type: 'string', default: String(value) });
const { values } = readCommandLine('npm run frames -- [--url …] [--people 100000] [--seconds 10]', {
  options: { url: { type: 'string' }, people: number(100_000), seconds: number(10) },
});
const [people, seconds] = [Number(values.people), Number(values.seconds)];
if (!values.url && !(await buildStale())) process.exit(1);
const platform = values.url ? undefined : await aPlatform();
const browser = await launch();

/** Answers every page after the first with as many rows again. */
async function multiply(page) {
  const perPage = 1_000;
  let sent = 0;
  await page.route('**/api/manifests/people/search', async (route) => {
    const { items, ...rest } = await (await route.fetch({ postData: withoutPlace(route) })).json();
    const rows = Array.from({ length: Math.min(perPage, people - sent) }, (_, i) => ({
      ...items[i % items.length],
      personId: randomUUID(),
    }));
    sent += rows.length;
    await route.fulfill({ json: { ...rest, items: rows, next: sent < people ? String(sent) : undefined } });
  });
  return () => sent;
}
const withoutPlace = (route) => JSON.stringify({ ...route.request().postDataJSON(), after: undefined });

/** In the page: scrolls by so much in each frame, and says how long each took. */
const scroll = ({ perFrame, ms }) =>
  new Promise((done) => {
    const [list, took] = [document.querySelector('.paged'), []];
    let [began, before] = [undefined, undefined];
    const frame = (now) => {
      began ??= now;
      if (before !== undefined) took.push(now - before);
      before = now;
      if (now - began > ms) return done(took);
      list.scrollTop += perFrame;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

const say = (what, took) => {
  const sorted = [...took].sort((a, b) => a - b);
  const fps = (1_000 * took.length) / took.reduce((sum, ms) => sum + ms, 0);
  const late = took.filter((ms) => ms > 1_000 / 30).length;
  const p99 = sorted[Math.floor(sorted.length * 0.99)];
  console.log(`${what}: ${fps.toFixed(1)} frames a second, p99 ${p99.toFixed(0)} ms, ${late} of ${took.length} late`);
};

try {
  const page = await signedIn(browser, values.url ?? platform.url, 'officer', { width: 1440, height: 900 });
  const loaded = await multiply(page);
  const op = /\/o\/([^/?]+)/.exec(page.url())[1];
  await page.goto(`${new URL(page.url()).origin}/o/${op}/people`);
  await page.locator('.paged [role=cell]').first().waitFor();
  say('from the top, pages coming', await page.evaluate(scroll, { perFrame: 60, ms: 1_000 * seconds }));
  while (loaded() < people) {
    await page.evaluate(() => (document.querySelector('.paged').scrollTop = 1e9));
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(1_000);
  for (const perFrame of [20, 60, 400]) {
    await page.evaluate(() => (document.querySelector('.paged').scrollTop = 1e6));
    const took = await page.evaluate(scroll, { perFrame, ms: 1_000 * seconds });
    say(`${loaded()} rows, ${perFrame} px a frame`, took);
  }
} finally {
  await browser.close();
  await platform?.stop();
}
