import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { executablePath } from './world';

/** A phone at the gate: a browser of its own with its own disk, whose line can be cut and whose battery can end. */
export class OfficersPhone {
  page!: Page;
  private process?: ChildProcess;
  private browser?: Browser;
  private line!: CDPSession;

  constructor(
    private readonly url: string,
    private readonly folder: string,
    /** Further arguments of the browser. */
    private readonly more: string[] = [],
  ) {}

  async start({ online }: { online: boolean }): Promise<void> {
    const flags = ['--headless=new', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${this.folder}`];
    this.process = spawn(
      executablePath,
      [...flags, ...this.more, '--lang=en', '--window-size=390,844', 'about:blank'],
      {
        detached: true, // so that all of its processes end at once
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    this.browser = await chromium.connectOverCDP(await addressOf(this.process));
    const [context] = this.browser.contexts();
    this.page = context!.pages()[0] ?? (await context!.newPage());
    this.page.setDefaultTimeout(20_000);
    await this.page.setViewportSize({ width: 390, height: 700 });
    await this.page.addInitScript(listen);
    this.line = await context!.newCDPSession(this.page);
    await this.line.send('Network.enable');
    await this.cut(!online);
  }

  /** In the network of the browser itself: the page is not told otherwise. */
  async cut(offline = true): Promise<void> {
    await this.line.send('Network.emulateNetworkConditions', {
      offline,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
  }

  /** What the present page has sent to an endpoint, in order. */
  async sent(end: string): Promise<Record<string, unknown>[]> {
    const all = await this.page.evaluate(
      () => (globalThis as unknown as { sent: { url: string; body: string }[] }).sent,
    );
    return all.filter(({ url }) => url.endsWith(end)).map(({ body }) => JSON.parse(body) as Record<string, unknown>);
  }

  mend = (): Promise<void> => this.cut(false);

  async signIn(user: string): Promise<void> {
    await this.page.goto(this.url);
    await this.page.locator('main button').last().click();
    await this.page.locator(`button[value="${user}"]`).first().click();
    await this.page.waitForURL('**/o/**');
    await this.page.locator('h1').waitFor();
  }

  /** As when the battery is empty. */
  async kill(): Promise<void> {
    const ended = once(this.process!, 'exit');
    process.kill(-this.process!.pid!, 'SIGKILL');
    await ended;
    await this.browser?.close().catch(() => undefined);
  }
}

async function addressOf(browser: ChildProcess): Promise<string> {
  let said = '';
  for await (const text of browser.stderr!) {
    said += String(text);
    const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
    if (address) return address;
  }
  throw new Error(said);
}

/** In the page: the browser's own protocol does not show the bodies of all requests. */
function listen(): void {
  const [send, sent] = [globalThis.fetch, [] as { url: string; body: string }[]];
  Object.assign(globalThis, {
    sent,
    fetch: async (request: Request | string, init?: RequestInit) => {
      if (typeof request !== 'string' && request.method === 'POST')
        sent.push({ url: request.url, body: await request.clone().text() });
      return send(request, init);
    },
  });
}
