/** @jest-environment node */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually } from '@homeward/testing';
import { choose } from './journey/form';
import { camera } from './journey/camera.chapter';
import { OfficersPhone } from './journey/device';
import { lastOf, rowsOf } from './journey/device-rows';
import { isSeen, tooSmall } from './journey/one-hand';
import { atGate } from './journey/at-gate';
import { executablePath, World, type Passenger } from './journey/world';

/** Without a browser the spec is skipped and says so. */
const withBrowser = existsSync(executablePath) ? describe : describe.skip;

withBrowser('a phone at the gate that loses its line', () => {
  const world = new World();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-phone-'));
  let phone: OfficersPhone;
  /** Travel alone: what happens to one affects nobody else. */
  let [goes, saysNo, changesMind, ...others]: Passenger[] = [];
  const gate = (): string => `${world.url}/o/${world.op}/flights/${world.flight}/gate`;
  const field = () => atGate(phone.page).field;
  const verdict = (kind: string) => atGate(phone.page).verdict(kind);
  const kept = (n: number) => atGate(phone.page).kept(n);
  const says: ReturnType<typeof atGate>['says'] = (code, answer) => atGate(phone.page).says(code, answer);
  const now = async (of: Passenger): Promise<Passenger> =>
    (await world.passengers()).find((p) => p.personId === of.personId)!;

  beforeAll(async () => {
    await world.start();
    const flight = `charter-flights/flights/${world.flight}`;
    const { version, actions } = await world.ask<{ version: number; actions: string[] }>(flight);
    let at = actions.includes('open-for-boarding')
      ? await world.ask<{ version: number }>(`${flight}/go-decision`, 'lead', {
          body: { decision: 'GO' },
          version,
        })
      : undefined;
    for (const action of at ? ['open-for-boarding', 'start-boarding'] : [])
      at = await world.ask<{ version: number }>(`${flight}/stage`, 'flight-officer', {
        body: { action, early: 'EVERYBODY_IS_HERE' },
        version: at!.version,
      });
    const people = await world.passengers();
    const alone = people.filter(
      (p) =>
        p.standing === 'LISTED' &&
        !p.boarded &&
        !p.escortRef &&
        people.filter((x) => x.familyId === p.familyId).length === 1,
    );
    [goes, saysNo, changesMind, ...others] = alone;
    phone = new OfficersPhone(world.url, folder);
  }, 400_000);
  afterAll(async () => {
    await phone.kill();
    await world.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('gives a verdict by the list that it has kept, in words, and says that it is not final', async () => {
    await phone.start({ online: true });
    await phone.signIn('officer');
    await phone.page.goto(gate());
    await field().waitFor();
    await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await eventually(async () => (await rowsOf(phone, 'kept')) >= 3);
    await phone.cut();
    await says(goes!.code, 'Yes, wishes to go');
    await verdict('now').waitFor();
    await phone.page
      .getByText(/On the list\. No known no as of \d\d:\d\d UTC\. Final when the line is back\./)
      .waitFor();
    await kept(1);
    await eventually(() => isSeen(phone.page));
    expect(await tooSmall(phone.page)).toEqual([]);
  }, 60_000);

  it('finds somebody by part of their name, and keeps their no', async () => {
    await field().fill(saysNo!.familyName.slice(0, 4));
    await phone.page.getByRole('group', { name: 'Who is it?' }).getByText(saysNo!.code).click();
    const answers = phone.page.getByRole('group', { name: 'Asked alone whether they wish to go?' });
    await answers.getByRole('button', { name: 'No', exact: true }).click();
    await verdict('nowNo').waitFor();
    await kept(2);
    // who said no does not board, whatever is scanned afterwards
    await says(saysNo!.code, 'Yes, wishes to go');
    await phone.page.getByText(/Said no at \d\d:\d\d UTC, on this device/).waitFor();
    await kept(2);
  }, 60_000);

  it('has all of it after the page was loaded anew, and says what the doors need', async () => {
    await phone.page.reload();
    await field().waitFor();
    await kept(2);
    await phone.page.getByRole('button', { name: 'Close the aircraft doors' }).waitFor();
    expect(await phone.page.getByRole('button', { name: 'Close the aircraft doors' }).isDisabled()).toBe(true);
    await phone.page.getByText('The aircraft doors need the line').waitFor();
  }, 60_000);

  it('has all of it after the browser was killed, opens from cold, and goes on', async () => {
    await phone.kill();
    await phone.start({ online: false });
    await phone.page.goto(world.url);
    await phone.page.waitForURL(gate());
    await field().waitFor();
    await kept(2);
    await says(changesMind!.code, 'Yes, wishes to go');
    await verdict('now').waitFor();
    await kept(3);
    await says('ET9-9999', 'Yes, wishes to go');
    await phone.page.getByText(/Not on the list that this device has/).waitFor();
    await kept(3);
  }, 60_000);

  it('sends by itself when the line is back, the no first; what the office heard meanwhile is shown with both sides', async () => {
    await world.ask(`consent/people/${changesMind!.personId}/withdrawals`, 'lead', {
      body: { channel: 'PHONE', reason: 'W-UNSTATED' },
    });
    await eventually(async () => (await now(changesMind!)).standing === 'OUT');
    expect((await now(saysNo!)).standing).toBe('LISTED');
    const before = (await phone.sent('/scans')).length;
    await phone.mend();
    await eventually(async () => (await now(saysNo!)).standing === 'OUT' && (await now(goes!)).boarded, 30_000);
    await eventually(async () => (await phone.sent('/scans')).length === before + 3);
    const scans = (await phone.sent('/scans')).slice(before).map(({ code, answer }) => [code, answer]);
    expect(scans).toEqual([
      [saysNo!.code, 'no'],
      [goes!.code, 'go'],
      [changesMind!.code, 'go'],
    ]);
    expect(await now(saysNo!)).toMatchObject({ out: { code: 'WITHDRAWN' }, boarded: false });
    expect(await now(changesMind!)).toMatchObject({ boarded: false });
    await eventually(async () => (await world.consentOf(saysNo!.personId)) === 'WITHDRAWN');
    await kept(1);
    await phone.page
      .getByRole('alert')
      .filter({ hasText: changesMind!.code })
      .getByText('Said no meanwhile.')
      .waitFor();
    await phone.page.getByRole('button', { name: 'Kept here: 1' }).click();
    const conflict = phone.page.getByRole('listitem').filter({ hasText: changesMind!.code });
    await conflict.getByText(/The list on this device said: On the list/).waitFor();
    await conflict.getByText('Said no meanwhile.', { exact: false }).waitFor();
    await phone.page.getByRole('button', { name: 'I have seen it' }).click();
    await phone.page.getByText('Everything has been sent.').waitFor();
  }, 90_000);

  camera(world, () => others.at(-1)!);

  it('asks before it closes what was typed, and has it again after the page was loaded anew', async () => {
    const { page } = phone;
    const open = () => page.getByRole('button', { name: 'Tell protection' }).first().click();
    const words = page.getByRole('dialog').locator('textarea');
    await page.goto(`${world.url}/o/${world.op}/people/${goes!.personId}`);
    await open();
    const heard = page.getByRole('dialog').getByRole('combobox', { name: 'What it is about' });
    await choose(page, page.getByRole('dialog'), 'What it is about', 'Trafficking or smuggling');
    const since = await page.evaluate(() => Date.now());
    await words.fill('Afraid of going back');
    await eventually(async () => (await lastOf(phone, 'drafts')) >= since + 250);
    await page.keyboard.press('Escape');
    await page.getByText('What you typed was not sent.').waitFor();
    await page.reload();
    await open();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    expect(await words.inputValue()).toBe('Afraid of going back');
    await eventually(async () => (await heard.inputValue()) === 'Trafficking or smuggling');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Throw it away' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await eventually(async () => (await rowsOf(phone, 'drafts')) === 0);
    // nothing of what was sent is offered again
    await open();
    await choose(page, page.getByRole('dialog'), 'What it is about', 'Something else');
    await words.fill('Afraid of the journey');
    await eventually(async () => (await rowsOf(phone, 'drafts')) === 1);
    await page.getByRole('button', { name: 'Send to protection' }).click();
    await page.getByText('Protection has it.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await eventually(async () => (await rowsOf(phone, 'drafts')) === 0);
  }, 60_000);

  it('keeps nothing after a sign-out, and is signed out at the issuer', async () => {
    await phone.page.getByRole('button', { name: 'officer', exact: true }).click();
    await phone.page.getByText('Sign out').click();
    await phone.page.getByRole('button', { name: 'Sign in' }).waitFor();
    const left = await phone.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(left).not.toContain('homeward');
    await phone.page.getByRole('button', { name: 'Sign in' }).click();
    await phone.page.locator('button[value="officer"]').first().waitFor(); // the issuer knows nobody here any more
  }, 60_000);
});
