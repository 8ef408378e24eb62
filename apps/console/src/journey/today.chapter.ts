import { randomUUID } from 'node:crypto';
import { dialog } from './form';
import type { World } from './world';

export const today = (world: World): void => {
  it('shows an officer the next flight with its countdown, and whom each reason holds', async () => {
    const page = await world.as('officer');
    await world.go(page, '');
    const flight = page.getByRole('article').first();
    await flight
      .locator('.countdown')
      .getByText(/until|late/)
      .waitFor();
    await flight.getByText(/\d+ of \d+ ready/).waitFor();
    const { held } = await world.ask<{ held: { people: number }[] }>(`manifests/flights/${world.flight}/blockers`);
    expect(held.length).toBeGreaterThan(0);
    const reason = flight.locator('.reason-line').first();
    await reason.click();
    await flight.locator('.held li').first().waitFor();
    expect(await flight.locator('.held li').count()).toBe(held[0]!.people);
    await flight.locator('.held a').first().click();
    await page.waitForURL('**/people/**');
    await page.getByRole('region', { name: 'May this person fly?' }).locator('.need-open').first().waitFor();
  }, 60_000);

  it('counts in the navigation what waits on each page', async () => {
    const page = await world.as('officer');
    await world.go(page, '');
    const waiting = await world.ask<{ people: number }[]>(`consent/waiting/counts?operationId=${world.op}`);
    const link = page.locator('nav .nav-link').filter({ hasText: 'Counselling' });
    const all = waiting.reduce((sum, w) => sum + w.people, 0);
    if (all > 0) await link.locator('.nav-count').waitFor();
  }, 60_000);

  it('takes a clinician from one person who waits to the next without leaving the form', async () => {
    const page = await world.as('clinician');
    await world.go(page, '/medical');
    await page.getByRole('button', { name: 'Begin with the first' }).click();
    const form = dialog(page);
    const [first, second] = (
      await world.ask<{ items: { personId: string }[] }>(
        `medical-clearance/waiting?operationId=${world.op}`,
        'clinician',
      )
    ).items;
    await form.locator(`a[href$="${first!.personId}"]`).first().waitFor();
    await form.getByRole('button', { name: 'Next' }).click();
    await form.locator(`a[href$="${second!.personId}"]`).first().waitFor();
    await page.keyboard.press('Escape');
  }, 60_000);

  it('shows a lead all operations', async () => {
    const page = await world.as('lead');
    await world.go(page, '');
    await page.getByRole('region', { name: 'All operations' }).locator('.portfolio-row').first().waitFor();
  }, 60_000);

  it('keeps a flight that was put off, with what is known of it', async () => {
    const page = await world.as('officer');
    const { now } = (await (await fetch(`${world.url}/config.json`)).json()) as { now: string };
    const after = (hours: number): string => new Date(Date.parse(now) + hours * 3_600_000).toISOString();
    const [flight, number] = [`charter-flights/flights/${randomUUID()}`, `ZY${Date.now() % 9000}`];
    const leg = { from: 'BEY', to: 'ADD', std: after(30), sta: after(34), payloadKg: 9000 };
    const limits = { seats: 100, lapInfants: 1, wheelchairs: 1, wheelchairsToSeat: 1, stretchers: 0 };
    const body = {
      operationId: world.op,
      flightNumber: number,
      operator: 'Invented Air',
      aircraft: { iata: '320' },
      legs: [leg],
      ...limits,
      adultKg: 75,
      childKg: 35,
    };
    let { version } = await world.ask<{ version: number }>(flight, 'officer', { body, method: 'PUT' });
    for (const action of ['request-offers', 'receive-offer', 'contract', 'await-permits', 'postpone'])
      ({ version } = await world.ask(`${flight}/stage`, 'officer', { body: { action }, version }));
    await world.go(page, '');
    const shown = page.getByRole('article', { name: number });
    await shown.getByText('No new time yet').waitFor();
    await shown.getByText('Was planned for').waitFor();
    await world.ask(`${flight}/cancellation`, 'officer', { body: { reason: 'it was an example' }, version });
    await page.reload();
    await page.getByRole('article').first().waitFor();
    expect(await shown.count()).toBe(0);
  }, 60_000);

  it('shows who else works on somebody, passes over them, and lets them be taken over', async () => {
    const page = await world.as('return-counsellor');
    const [first] = (
      await world.ask<{ items: { personId: string }[] }>(`consent/waiting?operationId=${world.op}`, 'return-counsellor')
    ).items;
    const claim = `consent/waiting/${first!.personId}/claim`;
    const works = { body: { takeOver: true }, method: 'PUT' } as const;
    const { by } = await world.ask<{ by: string }>(claim, 'protection-officer', works);
    await world.go(page, '/counselling');
    const row = page.locator('.work-row').filter({ has: page.locator(`a[href$="${first!.personId}"]`) });
    await row.getByText('Worked on by').waitFor();
    await row.getByText(by).waitFor();
    await page.getByRole('button', { name: 'Begin with the first' }).click();
    await dialog(page).locator('a').first().waitFor();
    expect(await dialog(page).locator(`a[href$="${first!.personId}"]`).count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    await row.getByRole('button', { name: 'Talk' }).click();
    await dialog(page).getByRole('button', { name: 'Take over' }).click();
    await dialog(page).getByText('Worked on by').waitFor({ state: 'hidden' });
    const theirs = await world.ask<{ mine: boolean }>(claim, 'protection-officer', {
      body: { takeOver: false },
      method: 'PUT',
    });
    expect(theirs.mine).toBe(false);
    await page.keyboard.press('Escape');
  }, 60_000);

  it('takes protection through its queue, with why and since when', async () => {
    const page = await world.as('protection-officer');
    await world.go(page, '/protection');
    const row = page.locator('.work-row').first();
    await row.getByText('since').waitFor();
    await page.getByRole('button', { name: 'Begin with the first' }).click();
    await dialog(page).getByLabel('Outcome').first().waitFor();
    const here = await dialog(page).locator('a').first().getAttribute('href');
    await dialog(page).getByRole('button', { name: 'Next', exact: true }).click();
    await dialog(page).locator(`a[href="${here}"]`).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
  }, 60_000);

  it('goes by keys: to the search, down a queue, and into the heading of what was opened', async () => {
    const page = await world.as('clinician');
    await world.go(page, '/medical');
    await page.locator('.work-row').first().locator('.person-line a').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const link = page.locator('.work-row').first().locator('a').first();
    expect(await link.evaluate((a) => a === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/people/**');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.goBack();
    await page.locator('.work-row').first().waitFor();
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'search');
  }, 60_000);
};
