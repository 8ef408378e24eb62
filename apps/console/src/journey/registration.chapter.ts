import { readFileSync } from 'node:fs';
import { card, choose, dialog, letters } from './form';
import type { World } from './world';

export const registration = (world: World): void => {
  const name = `Ye${letters()}`;

  it('reads a sheet first, leaves out the row the officer leaves out, and reports every row', async () => {
    const page = await world.as('officer');
    await world.go(page, '/imports');
    const sheet = [
      'case,family name,given names,sex,date of birth,nationality',
      `BEY-9001,${name},Selam,F,04/03/1987,ETH`,
      `BEY-9002,${name},Dawit,M,09/08/1979,ETH`,
      'BEY-9001,,,M,,ETH',
    ].join('\n');
    await page.setInputFiles('input[type=file]', { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
    await page.getByRole('button', { name: 'Preview file' }).click();
    await page.getByText('No name', { exact: true }).first().waitFor();
    const row = page.getByRole('row').filter({ hasText: 'Dawit' });
    const said = page.waitForResponse((r) => r.url().endsWith('/choices') && r.ok());
    await row.getByRole('checkbox', { name: 'Leave out' }).click();
    await said;
    await page.getByRole('button', { name: 'Commit', exact: true }).click();
    await page.getByRole('button', { name: 'Register them' }).click();
    await page.getByRole('heading', { name: 'Imported sheet' }).waitFor();
    await page.getByText('Left out', { exact: true }).last().waitFor();
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Report of every row' }).click(),
    ]);
    const lines = readFileSync(await report.path(), 'utf8')
      .trim()
      .split(/\r?\n/);
    expect(lines.length).toBeGreaterThanOrEqual(4);
    await world.go(page, '/people');
    await page.getByRole('searchbox').fill(name);
    await page.getByRole('link', { name: `Selam ${name}` }).waitFor();
    expect(await page.getByRole('link', { name: `Dawit ${name}` }).count()).toBe(0);
  }, 90_000);

  const register = async (given: string, born: string, sex: string): Promise<void> => {
    const page = await world.as('officer');
    await page.getByRole('button', { name: 'Register a person' }).click();
    const form = dialog(page);
    await form.getByLabel('Given names').fill(given);
    await form.getByLabel('Family name').fill(name);
    await choose(page, form, 'In the family', 'Other');
    await form.getByLabel('Born').fill(born);
    await choose(page, form, 'How exact', 'to the day');
    await form.getByLabel('Nationality').fill('ETH');
    await choose(page, form, 'Sex', sex);
    await form.getByRole('button', { name: 'Register a person' }).click();
    await form.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: `${given} ${name}` }).waitFor();
  };

  it('opens a case in person, and records who is who in the family', async () => {
    const page = await world.as('officer');
    await world.go(page, '/people');
    await page.getByText('Cases', { exact: true }).click();
    await page.getByRole('button', { name: 'Open a case' }).click();
    await dialog(page).getByRole('button', { name: 'Open a case' }).click();
    await page.waitForURL('**/cases/**');
    await register('Hana', '1990-05-06', 'Female');
    await register('Lulit', '2019-02-03', 'Female');
    await page.getByRole('link', { name: `Hana ${name}` }).click();
    const family = card(page, 'Family');
    await family.getByRole('button', { name: 'Make head of family' }).first().click();
    await family.getByText('Head', { exact: true }).waitFor();
    await family.getByRole('button', { name: 'Record a relationship' }).click();
    await choose(page, dialog(page), 'is', 'Mother of');
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await family.getByText(/· Mother of ·/).waitFor();
  }, 90_000);

  it('joins a case registered alone to its family', async () => {
    const page = await world.as('officer');
    const family = card(page, 'Family');
    await family.getByRole('button', { name: 'Join another case' }).click();
    await dialog(page).getByRole('searchbox').fill(`Selam ${name}`);
    await dialog(page).getByRole('button', { name: 'Join this case' }).first().click();
    await family.getByRole('link', { name: `Selam ${name}` }).waitFor();
  }, 180_000);

  it('records a document, and its loss only after naming the consequences', async () => {
    const page = await world.as('officer');
    const papers = card(page, 'Documents');
    await papers.getByRole('button', { name: 'Record a document' }).click();
    await choose(page, dialog(page), 'Kind', 'Passport');
    await dialog(page)
      .getByLabel('Number')
      .fill(`EP${Date.now() % 10_000_000}`);
    await dialog(page).getByLabel('Valid until').fill('2031-01-01');
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await papers.getByRole('button', { name: 'Lost or taken away' }).click();
    await dialog(page).getByText('Nobody travels on this document any more').waitFor();
    await dialog(page).getByRole('button', { name: 'Lost or taken away' }).click();
    await papers.getByText(/^Lost /).waitFor();
  }, 180_000);

  it('shows what a colleague changed meanwhile, field by field, and loses neither change', async () => {
    const [mine, theirs] = [await world.as('officer'), await world.as('registration-officer')];
    await theirs.goto(mine.url());
    for (const page of [mine, theirs]) await page.getByRole('button', { name: 'Correct' }).click();
    await dialog(theirs).getByLabel('Wants to arrive in').fill('Adama');
    await dialog(theirs).getByRole('button', { name: 'Save' }).click();
    await dialog(theirs).waitFor({ state: 'hidden' });
    await dialog(mine).getByLabel('Telephone').fill('+96170123456');
    await dialog(mine).getByRole('button', { name: 'Save' }).click();
    await dialog(mine).getByText('Somebody changed this in the meantime.').waitFor();
    await dialog(mine)
      .getByText(/^Theirs/)
      .waitFor();
    await dialog(mine).getByRole('button', { name: 'Continue' }).click();
    await dialog(mine).getByRole('button', { name: 'Save' }).click();
    await dialog(mine).waitFor({ state: 'hidden' });
    const identity = card(mine, 'Identity');
    await identity.getByText('Adama').waitFor();
    await identity.getByText('+96170123456').waitFor();
  }, 180_000);
};
