import { eventually } from '@homeward/testing';
import { card, choose, chooseFirst, dialog, letters } from './form';
import type { Page } from 'playwright-core';
import type { World } from './world';

/** Registers a new person in a case of their own, so that no consent is recorded yet. */
async function newcomer(world: World, given: string): Promise<string> {
  const page = await world.as('officer');
  await world.go(page, '/people');
  await page.getByText('Cases', { exact: true }).click();
  await page.getByRole('button', { name: 'Open a case' }).click();
  await dialog(page).getByRole('button', { name: 'Open a case' }).click();
  await page.waitForURL('**/cases/**');
  await page.getByRole('button', { name: 'Register a person' }).click();
  await dialog(page).getByLabel('Given names').fill(given);
  await dialog(page).getByLabel('Family name').fill(letters());
  await choose(page, dialog(page), 'In the family', 'Head');
  await choose(page, dialog(page), 'Sex', 'Female');
  await dialog(page).getByLabel('Born').fill('1991-01-02');
  await choose(page, dialog(page), 'How exact', 'to the day');
  await dialog(page).getByLabel('Language').fill('amh');
  await dialog(page).getByRole('button', { name: 'Register a person' }).click();
  await page.getByRole('link', { name: given }).click();
  await page.waitForURL('**/people/**');
  const personId = page.url().split('/').pop()!;
  await eventually(() =>
    world.ask(`consent/people/${personId}/consents`).then(
      () => true,
      () => false,
    ),
  );
  return personId;
}

/** Says yes to the return herself, by signature. */
async function saysYes(page: Page): Promise<void> {
  const form = dialog(page);
  await choose(page, form, 'Purpose', 'Return');
  await choose(page, form, 'Said by', 'The person');
  await choose(page, form, 'How', 'Signature');
  await form.getByRole('button', { name: 'Says yes' }).click();
}

export const consent = (world: World): void => {
  let person: string;

  it('accepts a yes only after counselling, and refuses it with the rules where counselling fell short', async () => {
    person = await newcomer(world, 'Tigist');
    const page = await world.as('officer');
    await world.go(page, `/people/${person}`);
    await page.getByText('Consent rests on counselling').waitFor();
    await page.getByRole('button', { name: 'Record counselling' }).click();
    await choose(page, dialog(page), 'Airport where they leave', 'ADD');
    await dialog(page).getByLabel('State (three letters)').fill('ETH');
    await choose(page, dialog(page), 'Where', 'Detention');
    await dialog(page).getByRole('group', { name: 'What was explained' }).getByRole('checkbox').first().check();
    await dialog(page).getByLabel('what happens if they go?').fill('home to my mother');
    await dialog(page).getByRole('button', { name: 'Save the session' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Record what they say' }).click();
    await saysYes(page);
    await page.getByText('Every topic of the current information set has to be shown first.').waitFor();
    await page.getByText('The interview has to be private').waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
  }, 90_000);

  it('lets protection confirm what was said in detention, and records the yes and its receipt', async () => {
    const page = await world.as('officer');
    await page.getByRole('button', { name: 'Record counselling' }).click();
    const form = dialog(page);
    await choose(page, form, 'Airport where they leave', 'ADD');
    await form.getByLabel('State (three letters)').fill('ETH');
    await choose(page, form, 'Where', 'Detention');
    for (const box of await form.getByRole('group', { name: 'What was explained' }).getByRole('checkbox').all())
      await box.check();
    await form.getByLabel('what happens if they go?').fill('home to my mother');
    await form.getByLabel('what happens if they say no?').fill('nothing, I stay');
    await form.getByLabel('The person was alone with us').check();
    await form.getByLabel('The answers show').check();
    await form.getByRole('button', { name: 'Save the session' }).click();
    await form.waitFor({ state: 'hidden' });
    const protection = await world.as('protection-officer');
    await world.go(protection, `/people/${person}`);
    await protection.getByRole('button', { name: 'Asked again, independently' }).first().click();
    await dialog(protection).getByRole('button', { name: 'Asked again, independently' }).click();
    await protection.getByText('confirmed independently').waitFor();
    await world.go(page, `/people/${person}`);
    await page.getByRole('button', { name: 'Record what they say' }).click();
    await chooseFirst(page, dialog(page), 'Counselling session');
    await saysYes(page);
    await card(page, 'Counselling and consent').getByText('Yes', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Receipt' }).click();
    await dialog(page).frameLocator('iframe').locator('body').getByText('You can say no at any time').waitFor();
    await page.keyboard.press('Escape');
  }, 90_000);

  it('records a "no" with two taps, and needs no reason', async () => {
    const page = await world.as('officer');
    await world.go(page, `/people/${person}`);
    await page.getByRole('button', { name: 'Record a no' }).first().click();
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('It counts from this moment').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Withdrawn', { exact: true }).waitFor();
  }, 180_000);

  it('keeps examination and screening with those who may see them, and shows the decision', async () => {
    const clinic = await world.as('clinician');
    await world.go(clinic, `/people/${person}`);
    const file = card(clinic, 'Medical file');
    await eventually(() =>
      world.ask(`medical-clearance/people/${person}/file`, 'clinician').catch((e: Error) => /404/.test(e.message)),
    );
    await file.getByRole('button', { name: 'Examination' }).click();
    await choose(clinic, dialog(clinic), 'Decision', 'Fit');
    await choose(clinic, dialog(clinic), 'Escort', 'None');
    await dialog(clinic).getByLabel('Valid until').fill('2026-12-20');
    await dialog(clinic).getByLabel('Findings').fill('rested, well');
    await dialog(clinic).getByRole('button', { name: 'Save' }).click();
    await file.getByText('Fit', { exact: true }).waitFor();
    await file.getByRole('button', { name: 'Check before embarkation' }).click();
    await choose(clinic, dialog(clinic), 'Decision', 'Fit');
    await choose(clinic, dialog(clinic), 'Escort', 'None');
    await dialog(clinic).getByLabel('Weeks of pregnancy').fill('37');
    await dialog(clinic).getByRole('button', { name: 'Save' }).click();
    await dialog(clinic).getByText('From 36 weeks of pregnancy on').waitFor();
    await choose(clinic, dialog(clinic), 'Decision', 'Not now');
    await dialog(clinic).getByRole('button', { name: 'Save' }).click();
    await file.getByText('Not now', { exact: true }).waitFor();
  }, 90_000);

  it('holds and releases somebody without giving operations a reason', async () => {
    const page = await world.as('protection-officer');
    await world.go(page, `/people/${person}`);
    const file = card(page, 'Protection file');
    await file.getByRole('button', { name: 'Screening' }).click();
    await choose(page, dialog(page), 'Outcome', 'Cleared');
    await choose(page, dialog(page), 'Status', 'None');
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await file.getByText('Cleared', { exact: true }).waitFor();
    await choose(page, file, 'Kind of hold', 'Protection');
    await file.getByRole('button', { name: 'Place a hold' }).click();
    await file.getByText('Not cleared', { exact: true }).waitFor();
    await file.getByLabel('Reason for lifting').fill('spoke with her alone');
    await file.getByRole('button', { name: 'Lift', exact: true }).click();
    await file.getByText(/lifted/).waitFor();
  }, 180_000);
};
