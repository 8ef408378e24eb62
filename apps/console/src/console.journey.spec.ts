/** @jest-environment node */
import { existsSync, readFileSync } from 'node:fs';
import { eventually, startPlatform, type StartedPlatform } from '@homeward/testing';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Debian's package; another one by `CHROMIUM`. Without a browser there is nothing to drive, and the spec says so. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const withBrowser = existsSync(executablePath) ? describe : describe.skip;
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const password = process.env['HOMEWARD_DEMO_PASSWORD'] ?? 'homeward';

interface Passenger {
  personId: string;
  code: string;
  standing: string;
  boarded: boolean;
}

withBrowser('the console', () => {
  let platform: StartedPlatform | undefined;
  let browser: Browser;
  let url: string;
  let op: string;
  let flight: string;

  const ask = async <T>(path: string): Promise<T> => {
    const headers = { 'content-type': 'application/json' };
    const signedIn = await fetch(`${url}/oidc/demo-token`, {
      ...{ method: 'POST', headers },
      body: JSON.stringify({ user: 'officer', password }),
    });
    const { access_token: token } = (await signedIn.json()) as { access_token: string };
    const answer = await fetch(`${url}/api/${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return (await answer.json()) as T;
  };

  beforeAll(async () => {
    const running = process.env['HOMEWARD_URL'];
    if (!running) platform = await startPlatform({ sample: true });
    url = running ?? platform!.url;
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    await eventually(async () => {
      [op] = (await ask<{ operationId: string }[]>('registration/operations')).map((o) => o.operationId) as [string];
      const { items } = await ask<{ items: { flightId: string }[] }>(`charter-flights/flights?operationId=${op}`);
      flight = items[0]!.flightId;
      return (await ask<{ issued: number }>(`manifests/flights/${flight}/list`)).issued > 0;
    }, 240_000);
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await platform?.stop();
  }, 60_000);

  const open = async (user = 'officer', language = 'en', width = 1440): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: language });
    await context.addInitScript((l) => localStorage.setItem('language', l), language);
    const page = await context.newPage();
    await page.goto(url);
    await page.locator('main button').last().click();
    await page.locator(`button[value="${user}"]`).first().click();
    await page.waitForURL('**/o/**');
    await page.locator('h1').waitFor();
    return page;
  };
  const go = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${url}/o/${op}${path}`);
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined); // the board's line stays open
  };
  const passenger = async (): Promise<Passenger> => {
    const { items } = await ask<{ items: Passenger[] }>(`manifests/flights/${flight}/list/passengers?limit=200`);
    return items.findLast((p) => p.standing === 'LISTED' && !p.boarded)!;
  };
  const scan = async (page: Page, code: string): Promise<void> => {
    await page.locator('.scan-field input').fill(code);
    await page.keyboard.press('Enter');
  };

  it('shows an officer the operation as it moves, and the promise that holds', async () => {
    const page = await open();
    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByText('Nobody has departed without').waitFor();
    await page.context().close();
  }, 60_000);

  it('offers each role its own pages', async () => {
    const page = await open('clinician');
    const names = await page.locator('nav .nav-link').allTextContents();
    expect(names).toContain('Medical queue');
    expect(names).not.toContain('Import');
    await page.context().close();
  }, 60_000);

  it('reads a sheet first and registers people on a second decision', async () => {
    const page = await open();
    await go(page, '/imports');
    const letters = [...String(Date.now())].map((d) => 'bdfgklmnrs'[Number(d)]).join('');
    const name = `Selam Ye${letters}`;
    const sheet = `case,family name,given names,sex,date of birth,nationality\nBEY-9001,${name.split(' ')[1]},Selam,F,04/03/1987,ETH\nBEY-9001,,,M,,ETH\n`;
    await page.setInputFiles('input[type=file]', { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
    await page.getByRole('button', { name: 'Read and show' }).click();
    await page.getByText('No name', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Commit', exact: true }).click();
    await page.getByRole('button', { name: 'Register them' }).click();
    await page.getByRole('heading', { name: 'Imported sheet' }).waitFor();
    await go(page, '/people');
    await page.getByRole('searchbox').fill(name.split(' ')[1]!);
    await page.getByRole('link', { name }).waitFor();
    await page.context().close();
  }, 90_000);

  it('records a "no" with two taps, and needs no reason', async () => {
    const { personId } = await passenger();
    const page = await open();
    await go(page, `/people/${personId}`);
    await page.getByRole('button', { name: 'Says no', exact: true }).first().click();
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('It counts from this moment').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Withdrawn', { exact: true }).waitFor();
    await page.context().close();
  }, 60_000);

  it('boards nobody who was not asked alone, and keeps a scan that nobody answered', async () => {
    const { code } = await passenger();
    const page = await open();
    await go(page, `/flights/${flight}/gate`);
    await scan(page, code);
    await page.getByText('Does not board').waitFor();
    await page.getByText('Ask the person, alone').waitFor();
    await page.context().setOffline(true);
    await page.getByText('Yes, wishes to go', { exact: true }).click();
    await scan(page, code);
    await page.getByText('Nobody answered.').first().waitFor();
    await page.context().setOffline(false);
    await page.locator('.blocker').getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Boards', { exact: true }).waitFor();
    await page.context().close();
  }, 60_000);

  it('says why the doors do not close yet, and who can put it right', async () => {
    const page = await open();
    await go(page, `/flights/${flight}/gate`);
    await page.getByRole('button', { name: 'Close the doors' }).click();
    await page.getByText('All checks up to the gate have to be closed before the doors.').waitFor();
    await page.getByText('Who can lift it: Embarkation officer').waitFor();
    await page.context().close();
  }, 60_000);

  it('is worked with the keyboard', async () => {
    const page = await open();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Go to a page or a flight').waitFor();
    await page.keyboard.type('dupl');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/duplicates');
    await page.getByPlaceholder('Go to a page or a flight').waitFor({ state: 'hidden' });
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await page.waitForURL('**/people');
    await page.context().close();
  }, 60_000);

  const pages = ['', '/people', '/imports', '/duplicates', '/flights'];
  const ofFlight = ['', '/manifest', '/gate', '/reception'];

  it.each([
    ['en', 1440, 'ltr'],
    ['ar', 390, 'rtl'],
  ])(
    'keeps to WCAG 2.2 AA on every page (%s, %i px)',
    async (language, width, direction) => {
      const page = await open('officer', language, width);
      const { personId } = await passenger();
      const found: string[] = [];
      for (const path of [...pages, `/people/${personId}`, ...ofFlight.map((p) => `/flights/${flight}${p}`)]) {
        await go(page, path);
        await page.evaluate(axe);
        found.push(...(await page.evaluate(faults)).map((fault) => `${path}: ${fault}`));
      }
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(direction);
      await page.context().close();
    },
    180_000,
  );
});

/** Runs in the page: what axe finds, and a page that is wider than its screen. */
async function faults(): Promise<string[]> {
  interface Axe {
    run(of: Document, how: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  }
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly });
  const tooWide = document.documentElement.scrollWidth > innerWidth ? ['wider than the screen'] : [];
  return [...tooWide, ...violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`)];
}
