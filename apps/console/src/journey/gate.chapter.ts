import { eventually } from '@homeward/testing';
import type { Page } from 'playwright-core';
import { card, choose, dialog } from './form';
import type { World } from './world';

const scan = async (page: Page, code: string): Promise<void> => {
  await page.locator('.scan-field input').fill(code);
  await page.keyboard.press('Enter');
};

/** Reads a code, and answers for the person at once. */
const says = async (page: Page, code: string, said: string): Promise<void> => {
  await page.locator('.scan-field input').fill(code);
  const answers = page.getByRole('group', { name: 'Asked alone whether they wish to go?' });
  await answers.getByRole('button', { name: said, exact: true }).click();
};

/** Takes a step of the flight, and says why where it is long before its time. */
const move = async (page: Page, step: string, stage: string): Promise<void> => {
  const button = page.getByRole('button', { name: step, exact: true });
  await button.click();
  const asked = page.getByText('Why so early?');
  const reached = card(page, 'Stage').locator('p', { hasText: new RegExp(`^${stage}$`) });
  await asked.or(reached).first().waitFor();
  if ((await asked.count()) > 0) {
    await choose(page, page.locator('main'), 'Why so early?', 'Everybody is here');
    await button.click();
  }
  await button.waitFor({ state: 'detached' });
  await card(page, 'Stage').getByText(stage, { exact: true }).first().waitFor();
};

/** Looks at what follows, says why where it is long before its time, and takes the step. */
const take = async (page: Page, step: string): Promise<void> => {
  await page.getByRole('button', { name: step, exact: true }).click();
  const asked = dialog(page);
  const confirm = asked.getByRole('button', { name: step, exact: true });
  await confirm.waitFor();
  if ((await asked.getByText('Why so early?').count()) > 0)
    await choose(page, asked, 'Why so early?', 'Everybody is here');
  await confirm.click();
  await asked.waitFor({ state: 'hidden' });
};

export const gate = (world: World): void => {
  const row = async (page: Page, code: string, filter: string) => {
    await card(page, 'People of the flight').getByText(filter, { exact: true }).first().click();
    await page.getByLabel('Name or number').fill(code);
    return page.getByRole('row').filter({ hasText: code });
  };

  it('boards once a duty officer has said GO, and boarding has begun', async () => {
    const lead = await world.as('lead');
    await world.go(lead, `/flights/${world.flight}`);
    await lead.getByRole('button', { name: 'GO', exact: true }).click();
    await card(lead, 'GO or NO-GO').getByText('lead').waitFor();
    const page = await world.as('officer');
    await world.go(page, `/flights/${world.flight}`);
    for (const [step, stage] of [
      ['Open for boarding', 'Open for boarding'],
      ['Start boarding', 'Boarding'],
    ] as const) {
      await move(page, step, stage);
    }
  }, 180_000);

  it('boards only people who were asked alone, and keeps a scan without an answer', async () => {
    const { code } = await world.nextPassenger();
    const page = await world.as('officer');
    await world.go(page, `/flights/${world.flight}/gate`);
    await scan(page, code);
    await page.getByText('Ask first').waitFor();
    await page.getByText('Ask the person, alone').waitFor();
    await page.context().setOffline(true);
    await says(page, code, 'Yes, wishes to go');
    await page.getByText('May board, for now').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Boards', { exact: true }).waitFor(); // it was sent by itself
    const next = await world.nextPassenger();
    expect(next.code).not.toBe(code);
    await says(page, next.code, 'Yes, wishes to go');
    await page.locator('[data-verdict="yes"]').getByText(next.code).waitFor();
    await eventually(async () => (await world.passengers()).filter((p) => p.boarded).length === 2);
  }, 180_000);

  it('records a no at the scanner as a withdrawal, at once and without another screen', async () => {
    const page = await world.as('officer');
    const { code, personId } = await world.nextPassenger();
    await says(page, code, 'No');
    await page.getByText('Said no. It is recorded: does not board.').waitFor();
    await page.getByText('Nobody else of the family is on this flight.').waitFor();
    const person = (await world.passengers()).find((p) => p.personId === personId)!;
    expect(person).toMatchObject({ standing: 'OUT', out: { code: 'WITHDRAWN' } });
    await eventually(async () => (await world.consentOf(personId)) === 'WITHDRAWN');
  }, 180_000);

  it('notes who is absent, and takes somebody off the list with a reason', async () => {
    const page = await world.as('officer');
    const { code } = await world.nextPassenger();
    const line = await row(page, code, 'Expected');
    await line.getByRole('button', { name: 'Note…' }).click();
    await page.getByRole('menuitem', { name: 'Not at the bus' }).click();
    await line.getByText('not here').waitFor();
    await line.getByRole('button', { name: 'Note…' }).click();
    await page.getByRole('menuitem', { name: 'Is here', exact: true }).click();
    await line.getByText('not here').waitFor({ state: 'detached' });
    await line.getByRole('button', { name: 'Note…' }).click();
    await page.getByRole('menuitem', { name: 'Take off the list' }).click();
    await choose(page, dialog(page), 'Why', 'Security');
    await dialog(page).getByRole('button', { name: 'Take off the list' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    await (await row(page, code, 'Off the list')).waitFor();
  }, 180_000);

  it('takes the children of an absent escort off the list', async () => {
    const page = await world.as('officer');
    const { code } = (await world.passengers()).find((p) => p.escortRef && p.standing === 'LISTED')!;
    const line = await row(page, code, 'Expected');
    await line.getByRole('button', { name: 'Note…' }).click();
    await page.getByRole('menuitem', { name: 'The escort is absent' }).click();
    await dialog(page).getByRole('button', { name: 'The escort is absent' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    await (await row(page, code, 'Off the list')).waitFor();
    await page.getByLabel('Name or number').fill('');
  }, 180_000);

  it('says why the aircraft doors cannot close yet, then closes each check and the doors, and the flight leaves', async () => {
    const page = await world.as('officer');
    await page.getByRole('button', { name: 'Close the aircraft doors' }).click();
    await dialog(page)
      .getByText('All checks up to the boarding gate have to be closed before the aircraft doors.')
      .waitFor();
    await dialog(page).getByText('STAGE-ORDER · Who can lift it: Embarkation officer').waitFor();
    await dialog(page).getByRole('button', { name: 'Not now' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    for (const check of ['Call', 'Check-in', 'Medical check', 'Exit control', 'Standby call', 'Gate'])
      await take(page, `Close: ${check}`);
    const list = () =>
      world.ask<{ closedStages: string[]; toLeaveCabin: string[] }>(`manifests/flights/${world.flight}/list`);
    await eventually(async () => (await list()).closedStages.includes('GATE'));
    // Families were settled: whoever is aboard and follows a relative off the list is seen leaving the cabin.
    for (let left = (await list()).toLeaveCabin.length; left > 0; left--) {
      await page.getByRole('button', { name: 'Seen leaving' }).first().click();
      await eventually(async () => (await list()).toLeaveCabin.length < left);
    }
    // The crew count one too many, and find that it was wrong; another person counts again.
    const numbers = () =>
      world
        .ask<{ numbers: { gate: number; cabin?: number } }>(`manifests/flights/${world.flight}/list`)
        .then((l) => l.numbers);
    const { gate } = await numbers();
    const three = card(page, 'Gate, cabin, list');
    await three.getByLabel('People in the cabin').fill(String(gate + 1));
    await three.getByRole('button', { name: 'Record the count' }).click();
    await three.getByText('A count differed.').waitFor();
    await choose(page, three, 'What was found?', 'Everybody compared by name: the count was wrong');
    await three.getByRole('button', { name: 'Record it' }).click();
    await eventually(async () => (await numbers()).cabin === undefined);
    const other = await world.as('movement-officer');
    await world.go(other, `/flights/${world.flight}/gate`);
    await card(other, 'Gate, cabin, list').getByLabel('People in the cabin').fill(String(gate));
    await card(other, 'Gate, cabin, list').getByRole('button', { name: 'Record the count' }).click();
    await three.getByText('The three numbers agree.').waitFor();
    await take(page, 'Close the aircraft doors');
    await take(page, 'The flight has left');
    await page.getByText('Reception expects exactly those aboard').waitFor();
  }, 90_000);

  it('closes the arrival only when everyone who left is counted and seen', async () => {
    const page = await world.as('officer');
    const arrivals = `reception/flights/${world.flight}/arrivals`;
    await eventually(() =>
      world.ask(arrivals).then(
        () => true,
        () => false,
      ),
    );
    await world.go(page, `/flights/${world.flight}/reception`);
    await page.getByText('The flight has not landed here yet').waitFor();
    const desk = await world.as('flight-officer');
    await world.go(desk, `/flights/${world.flight}`);
    for (const stage of ['Airborne', 'Landed']) await move(desk, stage, stage);
    await card(page, 'Expected here').getByRole('button', { name: 'Is here' }).first().waitFor();
    await page.getByRole('button', { name: 'Close the arrival' }).click();
    await page.getByText('Somebody who left has neither been seen nor explained').waitFor();
    const { stops } = await world.ask<{ stops: { offPoint: string; expected: number; escorts: number }[] }>(arrivals);
    for (const { offPoint, expected, escorts } of stops) {
      if (stops.length > 1) await page.getByText(offPoint, { exact: true }).first().click();
      await card(page, `Head count · ${offPoint}`).waitFor();
      const people = card(page, 'Expected here');
      for (let left = expected; left > 0; left--) {
        await people.getByRole('button', { name: 'Is here' }).first().click();
        await eventually(async () => (await people.getByRole('button', { name: 'Is here' }).count()) < left);
      }
      // One of them was somebody else.
      await people.getByRole('button', { name: 'Take back…' }).first().click();
      await page.getByRole('menuitem', { name: 'It was somebody else' }).click();
      await people.getByRole('button', { name: 'Is here' }).first().click();
      await eventually(async () => (await people.getByRole('button', { name: 'Is here' }).count()) === 0);
      const heads = card(page, `Head count · ${offPoint}`);
      await heads.getByLabel('Heads counted').fill(String(expected + escorts));
      await heads.getByRole('button', { name: 'Record the count' }).click();
      await heads.getByText('The count agrees').waitFor();
    }
    await page.getByRole('button', { name: 'Close the arrival' }).click();
    await page.getByText('Closed: everyone is accounted for.').waitFor();
  }, 90_000);
};
