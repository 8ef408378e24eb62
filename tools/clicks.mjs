/**
 * `npm run clicks -- [--url http://localhost:4400]`: does the daily tasks of the console by clicks alone, and prints how many
 * clicks and seconds each took, so that they can be measured again. Without `--url` on a platform of its own.
 */
import { buildStale } from './parts/build-stale.mjs';
import { readCommandLine } from './parts/command-line.mjs';
import { aPlatform } from './parts/own-platform.mjs';
import { launch, signedIn } from './parts/sign-in.mjs';
import { tasks } from './parts/tasks.mjs';

const { values } = readCommandLine('npm run clicks -- [--url …]', { options: { url: { type: 'string' } } });
if (!values.url && !(await buildStale())) process.exit(1);
const platform = values.url ? undefined : await aPlatform();
const url = values.url ?? platform.url;
const browser = await launch();

/** Counts what a hand does: presses, and fields that are typed into. */
function hand() {
  const done = { clicks: 0, fields: 0 };
  return {
    done,
    click: (target) => (done.clicks++, target.click()),
    type: (target, text) => (done.fields++, target.fill(text)),
  };
}

const rows = [];
try {
  for (const { name, user, viewport = { width: 1440, height: 900 }, begin, run } of tasks) {
    const page = await signedIn(browser, url, user, viewport);
    page.setDefaultTimeout(30_000);
    const { done, ...does } = hand();
    try {
      const known = await begin?.(page);
      const began = performance.now();
      await run(page, does, known);
      rows.push({ task: name, clicks: done.clicks, fields: done.fields, seconds: seconds(began) });
    } catch (error) {
      rows.push({ task: name, clicks: '-', fields: '-', seconds: error.message.split('\n')[0] });
    }
    await page.context().close();
  }
  console.table(rows);
} finally {
  await browser.close();
  await platform?.stop();
}

function seconds(began) {
  return Number(((performance.now() - began) / 1_000).toFixed(1));
}
