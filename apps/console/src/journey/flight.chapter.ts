import { card, choose, dialog } from './form';
import type { World } from './world';

export const flight = (world: World): void => {
  const number = `ZZ${Date.now() % 9000}`;

  it('plans a charter and gives no GO before every permit holds', async () => {
    const page = await world.as('officer');
    await world.go(page, '/flights');
    await page.getByRole('button', { name: 'Plan a flight' }).click();
    const form = dialog(page);
    await form.getByLabel('Flight number').fill(number);
    await form.getByLabel('Operator').fill('Invented Air Charter');
    await form.getByLabel('Aircraft type').fill('A320');
    await form.getByRole('textbox', { name: 'From', exact: true }).fill('BEY');
    await form.getByRole('textbox', { name: 'To', exact: true }).fill('ADD');
    await form.getByLabel('Departure (UTC)').fill('2026-12-18T08:00');
    await form.getByLabel('Arrival (UTC)').fill('2026-12-18T12:30');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL('**/flights/*');
    await page.getByRole('button', { name: 'GO', exact: true }).click();
    await page.getByText('Every permit has to be approved and valid at the departure time').waitFor();
    const permits = card(page, 'Permits');
    await permits.getByLabel('State').fill('ETH');
    await choose(page, permits, 'Kind', 'Landing');
    await permits.getByRole('button', { name: 'Record an application' }).click();
    await permits.getByRole('button', { name: 'Record an answer' }).click();
    await choose(page, dialog(page), 'Answer', 'Approved');
    await dialog(page).getByLabel('Valid from (UTC)').fill('2026-12-17T00:00');
    await dialog(page).getByLabel('Valid to (UTC)').fill('2026-12-20T00:00');
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await permits.getByText('Approved', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'GO', exact: true }).click();
    await card(page, 'GO or NO-GO').getByText('officer').waitFor();
  }, 90_000);

  it('moves it beyond its permit, which ends the GO, and cancels it with a reason', async () => {
    const page = await world.as('officer');
    await page.getByRole('button', { name: 'Reschedule' }).click();
    await dialog(page).getByLabel('Departure (UTC)').fill('2026-12-22T08:00');
    await dialog(page).getByLabel('Arrival (UTC)').fill('2026-12-22T12:30');
    await dialog(page).getByRole('button', { name: 'Reschedule' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    await page.getByText('22 Dec 2026, 10:00 UTC+02:00').first().waitFor();
    await page.getByText('Not decided', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Cancel the flight' }).click();
    await page.getByLabel('Why is it cancelled?').fill('no slot on that day');
    await page.getByRole('button', { name: 'Cancel the flight' }).last().click();
    await card(page, 'Stage').getByText('Cancelled', { exact: true }).waitFor();
  }, 180_000);

  it('hands over the manifest as PDF and CSV', async () => {
    const page = await world.as('officer');
    await world.go(page, `/flights/${world.flight}/manifest`);
    await page.getByText('Versions', { exact: true }).click();
    for (const [kind, begins] of [
      ['PDF', '%PDF-'],
      ['CSV', ''],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: kind }).first().click(),
      ]);
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`));
      const text = (await (await file.createReadStream()).toArray()).join('');
      expect(text.startsWith(begins)).toBe(true);
      expect(text.length).toBeGreaterThan(5_000);
    }
  }, 180_000);
};
