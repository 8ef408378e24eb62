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
};
