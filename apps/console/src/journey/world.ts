import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { eventually, startPlatform, type StartedPlatform } from '@homeward/testing';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Chromium as Debian installs it; another one by `CHROMIUM`. */
export const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
export const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const password = process.env['HOMEWARD_DEMO_PASSWORD'] ?? 'homeward';

export interface Passenger {
  personId: string;
  familyId: string;
  familyName: string;
  code: string;
  standing: string;
  boarded: boolean;
  escortRef?: string;
}

/** One started platform with the sample operation, one browser, and a window for each user. */
export class World {
  url!: string;
  op!: string;
  flight!: string;
  private platform?: StartedPlatform;
  private browser!: Browser;
  private readonly windows = new Map<string, Promise<Page>>();

  async start(): Promise<void> {
    const running = process.env['HOMEWARD_URL'];
    if (!running) this.platform = await startPlatform({ sample: true });
    this.url = running ?? this.platform!.url;
    this.browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    await eventually(async () => {
      const [first] = await this.page<{ operationId: string }>('registration/operations');
      this.op = first!.operationId;
      const flights = await this.page<{ flightId: string }>(`charter-flights/flights?operationId=${this.op}`);
      this.flight = flights[0]!.flightId;
      return (await this.ask<{ issued: number }>(`manifests/flights/${this.flight}/list`)).issued > 0;
    }, 240_000);
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await this.platform?.stop();
  }

  /** What an endpoint answers to another program, to know what the screen has to show; with a body, what it does. */
  async ask<T>(
    path: string,
    user = 'officer',
    change?: { body: object; version?: number; method?: 'PUT' },
  ): Promise<T> {
    const signedIn = await fetch(`${this.url}/oidc/demo-token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user, password }),
    });
    const { access_token: token } = (await signedIn.json()) as { access_token: string };
    const answer = await fetch(`${this.url}/api/${path}`, {
      headers: {
        authorization: `Bearer ${token}`,
        ...(change && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
        ...(change?.version && { 'if-match': `"${change.version}"` }),
      },
      ...(change && { method: change.method ?? 'POST', body: JSON.stringify(change.body) }),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  }

  page = async <T>(path: string): Promise<T[]> => (await this.ask<{ items: T[] }>(path)).items;

  passengers = (): Promise<Passenger[]> =>
    this.page<Passenger>(`manifests/flights/${this.flight}/list/passengers?limit=200`);

  /** Somebody on the list, not aboard, who travels alone: taking them off affects no family. */
  async nextPassenger(): Promise<Passenger> {
    const people = await this.passengers();
    const alone = (p: Passenger): boolean => people.filter((x) => x.familyId === p.familyId).length === 1;
    return people.findLast((p) => p.standing === 'LISTED' && !p.boarded && !p.escortRef && alone(p))!;
  }

  /** How a person's consent to return stands in the consent service. */
  async consentOf(personId: string): Promise<string | undefined> {
    const consents = await this.ask<{ purpose: string; status: string }[]>(`consent/people/${personId}/consents`);
    return consents.find((c) => c.purpose === 'RETURN')?.status;
  }

  /** The window of one user, signed in once. */
  as(user: string, language = 'en', width = 1440): Promise<Page> {
    const key = [user, language, width].join();
    if (!this.windows.has(key)) this.windows.set(key, this.signIn(user, language, width));
    return this.windows.get(key)!;
  }

  /** Opens a page of the operation, and waits until it has loaded everything. */
  async go(page: Page, path: string): Promise<void> {
    await page.goto(`${this.url}/o/${this.op}${path}`);
    await page.locator('h1').waitFor();
    await page.waitForFunction(() => document.querySelector('.mantine-Skeleton-root') === null);
  }

  /** Two tabs of one browser, both signed in. */
  async twoTabs(user: string): Promise<[Page, Page]> {
    const first = await this.signIn(user, 'en', 1440);
    const second = await first.context().newPage();
    second.setDefaultTimeout(30_000);
    await second.goto(this.url);
    await second.locator('main button').last().click(); // the issuer knows this browser
    await second.waitForURL('**/o/**');
    await second.locator('h1').waitFor();
    return [first, second];
  }

  private async signIn(user: string, language: string, width: number): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width, height: 900 }, locale: language });
    await context.addInitScript((l) => localStorage.setItem('language', l), language);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(this.url);
    await page.locator('main button').last().click();
    await page.locator(`button[value="${user}"]`).first().click();
    await page.waitForURL('**/o/**');
    await page.locator('h1').waitFor();
    return page;
  }
}
