import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { eventually } from '@homeward/testing';
import { dialog, letters } from './form';
import type { World } from './world';

const totalOf = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await page.getByText(/^People: \d+$/).textContent())!)![0]);
const asked = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

export const people = (world: World): void => {
  const view = `Yes ${letters()}`;
  const choose = async (page: Page, facet: string, value: RegExp): Promise<void> => {
    await page.getByRole('button', { name: facet, exact: false }).first().click();
    await page.getByRole('dialog', { name: facet }).getByRole('checkbox', { name: value }).click();
    await page.keyboard.press('Escape');
  };

  it('is asked by who said yes, by flight and with more columns, and all of it is in the address', async () => {
    const page = await world.as('officer');
    await world.go(page, '/people');
    await page.getByText(/^People: \d+$/).waitFor();
    const everybody = await totalOf(page);
    await choose(page, 'Consent', /^Yes/);
    await page.waitForURL('**/people?consent=YES');
    await eventually(async () => (await totalOf(page)) < everybody);
    const yes = await totalOf(page);
    await page.getByRole('columnheader', { name: 'Flight' }).getByRole('button').click();
    await page.getByRole('columnheader', { name: 'Flight' }).getByRole('button').click();
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Nationality' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Nationality' }).waitFor();
    expect(asked(page)).toMatch(/consent=YES&sort=flight&order=down&columns=.*nationality/);
    await page.reload();
    await page.getByRole('columnheader', { name: 'Nationality' }).waitFor();
    expect(await totalOf(page)).toBe(yes);
    for (const text of await page.locator('.stand').allTextContents()) expect(text).not.toBe('');
  }, 60_000);

  it('comes back as it was from a person, and step by step', async () => {
    const page = await world.as('officer');
    const before = asked(page);
    await page.getByRole('cell').getByRole('link').first().click();
    await page.waitForURL(/people\/[0-9a-f-]+/);
    await page.goBack();
    await page.getByRole('columnheader', { name: 'Nationality' }).waitFor();
    expect(asked(page)).toBe(before);
    await page.goBack();
    await page.getByRole('columnheader', { name: 'Nationality' }).waitFor({ state: 'detached' });
    await page.goForward();
    await page.getByRole('columnheader', { name: 'Nationality' }).waitFor();
  }, 60_000);

  it('is kept as a view that a colleague finds, and taken away again', async () => {
    const [page, colleague] = [await world.as('officer'), await world.as('registration-officer')];
    await page.getByRole('button', { name: 'Save this view' }).click();
    await dialog(page).getByLabel('Name of the view').fill(view);
    await dialog(page).getByRole('checkbox').click();
    await dialog(page).getByRole('button', { name: 'Save this view' }).click();
    await page.getByRole('button', { name: view }).waitFor();
    await world.go(colleague, '/people');
    await colleague.getByRole('button', { name: 'Views' }).click();
    await colleague.getByRole('menuitem', { name: view }).click();
    await colleague.waitForURL(/consent=YES/);
    expect(asked(colleague)).toBe(asked(page));
    await page.getByRole('button', { name: view }).click();
    await page.getByRole('menuitem', { name: /^Delete this view/ }).click();
    await page.getByRole('button', { name: 'Views' }).waitFor();
  }, 60_000);

  it('is taken away as a sheet of whom it shows, with a line for each', async () => {
    const page = await world.as('officer');
    await page.getByRole('button', { name: 'Export' }).click();
    const [sheet] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'CSV' }).click(),
    ]);
    const lines = readFileSync(await sheet.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFF?Family name,Given names,Name in own script,Readiness,.*Nationality$/);
    expect(lines.length).toBe((await totalOf(page)) + 1);
  }, 60_000);

  it('has a no in the menu of each row, which opens at once, and nothing that reads as if it had been said', async () => {
    const page = await world.as('officer');
    expect(await page.getByRole('button', { name: 'Says no' }).count()).toBe(0);
    await page
      .getByRole('button', { name: /^More for/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Record a no' }).click();
    await dialog(page).getByRole('button', { name: 'Record it' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
  }, 60_000);

  it('shows who may not ask where people stand the people alone', async () => {
    const page = await world.as('clinician');
    await world.go(page, '/people');
    await page.getByRole('cell').getByRole('link').first().waitFor();
    expect(await page.getByRole('button', { name: 'Consent' }).count()).toBe(0);
  }, 60_000);

  it('has a page for each that tells what happened, the latest first, as far as one may know', async () => {
    const page = await world.as('officer');
    const { personId } = await world.nextPassenger();
    await world.go(page, `/people/${personId}`);
    const story = page.getByRole('list', { name: 'What happened' });
    for (const told of ['Called for a flight', 'On the list as it was frozen', 'Said yes: Return', 'Registered'])
      await story.getByText(told, { exact: false }).first().waitFor();
    expect(await story.getByText(/^(Examined|Screened)/).count()).toBe(0);
    const times = await story.locator('time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime')!));
    expect(times).toEqual([...times].sort().reverse());
    const clinic = await world.as('clinician');
    await world.go(clinic, `/people/${personId}`);
    await clinic
      .getByRole('list', { name: 'What happened' })
      .getByText(/^(Examined|Checked)/)
      .first()
      .waitFor();
  }, 60_000);

  it('says of what happened what is missing where a service does not answer', async () => {
    const page = await world.as('officer');
    const { personId } = await world.nextPassenger();
    await page.route('**/api/consent/people/*/history*', (route) => route.fulfill({ status: 503, body: '{}' }));
    await world.go(page, `/people/${personId}`);
    await page.getByText('Missing here: Consent.').waitFor();
    await page.getByRole('list', { name: 'What happened' }).getByText('Registered', { exact: true }).first().waitFor();
    await page.unroute('**/api/consent/people/*/history*');
    await page.getByRole('button', { name: 'Ask again' }).click();
    await page.getByText('Missing here').waitFor({ state: 'detached' });
  }, 60_000);

  it('opens forms beside the page, which can be read meanwhile', async () => {
    const page = await world.as('officer');
    await page.getByRole('button', { name: 'Record a no' }).first().click();
    const form = (await dialog(page).boundingBox())!;
    expect(form.x).toBeGreaterThan(700);
    await page.getByRole('heading', { level: 1 }).click({ trial: true });
    await page.keyboard.press('Escape');
  }, 60_000);

  it('finds a person and their case in the palette, by a name', async () => {
    const page = await world.as('officer');
    const { personId, familyName } = await world.nextPassenger();
    const { names, caseReference } = await world.ask<{ names: { given: string }; caseReference: string }>(
      `registration/people/${personId}`,
    );
    await world.go(page, '');
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(/^Go to a page/).fill(`${names.given} ${familyName}`);
    await page.getByRole('button', { name: caseReference, exact: true }).waitFor();
    expect(page.url()).not.toContain(familyName);
    await page
      .getByRole('button', { name: new RegExp(names.given) })
      .filter({ hasText: caseReference })
      .first()
      .click();
    await page.waitForURL('**/people/*');
  }, 60_000);
};
