import { chromium } from 'playwright-core';
import fs from 'node:fs';
import { createRequire } from 'node:module';
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const base = process.env.HOMEWARD_URL ?? 'http://localhost:4600';
const [langs = 'en', widths = '1440', only = '', user = 'officer'] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const lang of langs.split(','))
  for (const width of widths.split(',')) {
    const ctx = await browser.newContext({
      viewport: { width: +width, height: width === '390' ? 844 : 900 },
      locale: lang,
    });
    await ctx.addInitScript((l) => localStorage.setItem('language', l), lang);
    const page = await ctx.newPage();
    page.on('console', (m) => {
      if (m.type() === 'error') console.log('   console:', m.text().slice(0, 200));
    });
    page.on('pageerror', (e) => console.log('   pageerror:', String(e).slice(0, 300)));
    const shot = async (name, full = false) => {
      await page.waitForTimeout(700);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await page.screenshot({ path: `/tmp/shots/${name}-${lang}-${width}.png`, fullPage: full });
      await page.evaluate(axe + ';0').catch(() => page.addScriptTag({ content: axe }));
      const r = await page.evaluate(() =>
        window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }),
      );
      console.log(
        name,
        lang,
        width,
        wide > 0 ? `OVERFLOW ${wide}` : '',
        r.violations
          .map(
            (v) =>
              `${v.id}(${v.nodes.length}): ${v.nodes
                .slice(0, 2)
                .map((n) => n.html.slice(0, 120) + ' ' + (n.any[0]?.message ?? '').slice(0, 120))
                .join(' | ')}`,
          )
          .join('\n    '),
      );
    };
    await page.goto(base);
    await page.waitForSelector('h1');
    if (!only || only.includes('welcome')) await shot('00-welcome');
    await page.locator('main button').last().click();
    await page.waitForSelector(`button[value="${user}"]`);
    await page.locator(`button[value="${user}"]`).first().click();
    await page.waitForURL('**/o/**', { timeout: 20000 });
    await page.waitForSelector('h1');
    const op = new URL(page.url()).pathname.split('/')[2];
    const token = await page.evaluate(
      () => JSON.parse(Object.values(sessionStorage).find((v) => v.includes('access_token'))).access_token,
    );
    const get = async (p) => await (await fetch(base + p, { headers: { authorization: `Bearer ${token}` } })).json();
    const flight = (await get(`/api/charter-flights/flights?operationId=${op}`)).items?.[0]?.flightId;
    const people = (await get(`/api/registration/people?operationId=${op}&limit=60`)).items ?? [];
    const person = (process.env.PERSON ? { personId: process.env.PERSON } : people[20]) ?? {};
    const imports = await get(`/api/registration/operations/${op}/imports`);
    const pages = {
      board: `/o/${op}`,
      people: `/o/${op}/people`,
      person: `/o/${op}/people/${person.personId}`,
      case: `/o/${op}/cases/${person.caseId}`,
      imports: `/o/${op}/imports`,
      import: `/o/${op}/imports/${imports[0]?.importId}`,
      duplicates: `/o/${op}/duplicates`,
      medical: `/o/${op}/medical`,
      protection: `/o/${op}/protection`,
      parked: `/o/${op}/parked`,
      flights: `/o/${op}/flights`,
      flight: `/o/${op}/flights/${flight}`,
      manifest: `/o/${op}/flights/${flight}/manifest`,
      gate: `/o/${op}/flights/${flight}/gate`,
      reception: `/o/${op}/flights/${flight}/reception`,
      newop: '/operations/new',
    };
    for (const [name, path] of Object.entries(pages)) {
      if (only && !only.split(',').includes(name)) continue;
      await page.goto(base + path);
      await page.waitForSelector('h1', { timeout: 8000 }).catch(() => console.log('no h1 on', name));
      await page.waitForTimeout(800);
      await shot(`${user === 'officer' ? '' : user + '-'}${name}`, true);
    }
    await ctx.close();
  }
await browser.close();
