/* global document */
/** The tasks of `tools/clicks.mjs`: who does each, what has to be there before the clock starts, and what the hand does. */

const loaded = (page) => page.waitForFunction(() => document.querySelector('.mantine-Skeleton-root') === null);
const nav = (page, name) => page.locator('nav .nav-link').filter({ hasText: name });
const flights = async (page, { click }) => {
  await click(nav(page, 'Flights'));
  await loaded(page);
  await click(page.getByRole('cell').getByRole('link').first());
  await page.locator('h1').waitFor();
};
const first = (page, path) => async () => {
  const link = await page.locator('nav .nav-link').first().getAttribute('href');
  await page.goto(new URL(link, page.url()).href.replace(/\/$/, '') + path);
  await loaded(page);
};

export const tasks = [
  {
    name: 'a lead’s first look',
    user: 'lead',
    run: async (page) => page.locator('.portfolio-row').first().waitFor(),
  },
  {
    name: 'find why one person cannot fly, and begin what resolves it',
    user: 'officer',
    begin: (page) => first(page, '')(),
    run: async (page, { click }) => {
      await click(page.getByRole('article').first().locator('.reason-line').first());
      await click(page.locator('.held a').first());
      const need = page.getByRole('region', { name: 'May this person fly?' }).locator('.need-open').first();
      await need.waitFor();
      await click(need.getByRole('button').first());
      await page.getByRole('dialog').first().waitFor();
    },
  },
  {
    name: 'see the three most urgent who wait for an examination',
    user: 'clinician',
    begin: (page) => first(page, '/medical')(),
    run: async (page, { click }) => {
      await click(page.getByRole('button', { name: 'Begin with the first' }));
      for (let n = 0; n < 2; n++) await click(page.getByRole('dialog').getByRole('button', { name: 'Next' }));
      await loaded(page);
    },
  },
  {
    name: 'who of the flight still lacks what',
    user: 'officer',
    run: async (page, hand) => {
      await flights(page, hand);
      await hand.click(page.getByRole('link', { name: 'Manifest', exact: true }));
      await loaded(page);
    },
  },
  {
    name: 'board five on a phone',
    user: 'officer',
    viewport: { width: 390, height: 700 },
    begin: async (page) => {
      const answer = page.waitForResponse((r) => /list\/passengers/.test(r.url()));
      const base = new URL(page.url()).origin + /\/o\/[^/?]+/.exec(page.url())[0];
      await page.goto(`${base}/flights`);
      await loaded(page);
      const flight = await page.locator('a[href*="/flights/"]').first().getAttribute('href');
      await page.goto(`${new URL(page.url()).origin}${flight}/gate`);
      const { items } = await (await answer).json();
      return items.filter((p) => p.standing === 'LISTED' && !p.boarded).slice(0, 5);
    },
    run: async (page, { click, type }, people) => {
      for (const { code } of people) {
        await type(page.locator('.scan-field input'), code);
        const answers = page.getByRole('group', { name: 'Asked alone whether they wish to go?' });
        await click(answers.getByRole('button', { name: 'Yes, wishes to go' }));
        await page.locator('[data-verdict]').filter({ hasText: code }).waitFor();
      }
    },
  },
];
