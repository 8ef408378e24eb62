/**
 * `npm run screens`: a picture of every screen with the sample's data, at 1440 x 900 and 390 x 844, in English and Arabic,
 * light and dark, into `.screens`; and what axe finds on each. `-- --only person` for those with a name that contains
 * it, `-- --few` for a quick look (English wide and light, Arabic narrow and dark, no axe), `-- --guides` for the pictures of docs/guide alone, `-- --whole` for pages as long as they are. With
 * `HOMEWARD_URL` of a platform that runs; otherwise of its own.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildStale } from './parts/build-stale.mjs';
import { readCommandLine } from './parts/command-line.mjs';
import { aPlatform } from './parts/own-platform.mjs';
import { dress, faultsOf, openBrowser, picture, show, windowOf } from './screens/browser.mjs';
import { guidePictures } from './screens/guide-pictures.mjs';
import { placesOf } from './screens/places.mjs';
import { sampleOf } from './screens/sample.mjs';

const root = path.resolve(import.meta.dirname, '..');
const options = {
  only: { type: 'string', default: '' },
  guides: { type: 'boolean', default: false },
  whole: { type: 'boolean', default: false },
  few: { type: 'boolean', default: false },
};
const { values } = readCommandLine('npm run screens -- [--only NAME] [--whole] [--few] | --guides', { options });
const sizes = { wide: [1440, 900], phone: [390, 844] };

const dresses = Object.keys(sizes).flatMap((size) => ['light', 'dark'].map((theme) => ({ size, theme })));
const isOfFew = (name, { size, theme }) =>
  name.includes('.ar') ? size === 'phone' && theme === 'dark' : size === 'wide' && theme === 'light';

const running = process.env.HOMEWARD_URL;
if (!running && !(await buildStale())) process.exit(1);
const platform = running ? { url: running, stop: () => undefined } : await aPlatform();
const browser = await openBrowser();
let faults = 0;
try {
  const sample = await sampleOf(platform.url);
  if (values.guides) await guidePictures(browser, platform.url, sample, path.join(root, 'docs/guide/pictures'));
  else await everyScreen(sample, path.join(root, '.screens'));
} finally {
  await browser.close();
  await platform.stop();
}
process.exitCode = faults > 0 ? 1 : 0;

async function everyScreen(sample, folder) {
  mkdirSync(folder, { recursive: true });
  const windows = new Map();
  for (const place of placesOf(sample).filter(({ name }) => name.includes(values.only))) {
    if (!windows.has(place.user)) windows.set(place.user, await windowOf(browser, platform.url, place.user));
    const page = windows.get(place.user);
    for (const language of ['en', 'ar'])
      await inLanguage(page, place, language, folder).catch((error) =>
        report(`${place.name}.${language}`, error.message),
      );
  }
}

function report(name, fault) {
  console.log(`${name}: ${fault.split('\n')[0]}`);
  faults++;
}

async function inLanguage(page, { name, path: address, tab, opens }, language, folder) {
  await show(page, platform.url + address, language);
  if (tab !== undefined) await page.locator('main .mantine-SegmentedControl-label').nth(tab).click();
  await inEveryDress(page, `${name}.${language}`, folder);
  if (opens) await dialogsOf(page, `${name}.${language}`, folder);
}

async function inEveryDress(page, name, folder) {
  for (const { size, theme } of dresses.filter((one) => !values.few || isOfFew(name, one))) {
    await dress(page, sizes[size], theme);
    writeFileSync(path.join(folder, `${name}.${size}.${theme}.png`), await picture(page, values.whole));
    if (values.few) continue;
    for (const fault of await faultsOf(page)) report(`${name}.${size}.${theme}`, fault);
  }
}

/** The forms that open over a page, each kind once. */
async function dialogsOf(page, name, folder) {
  const openers = page.locator('main button[aria-haspopup="dialog"]:visible');
  const seen = new Set();
  for (let i = 0; i < (await openers.count()) && seen.size < 8; i++) {
    const label = await openers.nth(i).innerText();
    if (seen.has(label)) continue;
    seen.add(label);
    await dress(page, sizes.wide, 'light');
    await openers.nth(i).click();
    await page.getByRole('dialog').first().waitFor();
    await inEveryDress(page, `${name}.dialog${seen.size}`, folder);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').first().waitFor({ state: 'hidden' });
  }
}
