import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { eventually } from '@homeward/testing';
import type { Page } from 'playwright-core';
import { Line } from './cut-line';
import { OfficersPhone } from './device';
import { rowsOf } from './device-rows';
import type { Passenger, World } from './world';

const tenMinutesMs = 600_000;

/** What is done with one tab at the gate. */
export const atGate = (page: Page) => {
  const answers = page.getByRole('group', { name: 'Asked alone whether they wish to go?' });
  return {
    field: page.locator('.scan-field input'),
    verdict: (kind: string) => page.locator(`[data-verdict="${kind}"]`),
    kept: (n: number) => page.getByRole('button', { name: `Kept here: ${n}`, exact: true }).waitFor(),
    async says(code: string, answer: 'Yes, wishes to go' | 'No'): Promise<void> {
      await page.locator('.scan-field input').fill(code);
      await answers.getByRole('button', { name: answer, exact: true }).click();
    },
  };
};

export const twoDevices = (world: World, first: () => OfficersPhone, people: () => Passenger[]): void => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-second-phone-'));
  const line = new Line();
  let second: OfficersPhone;
  const gate = (): string => `${world.url}/o/${world.op}/flights/${world.flight}/gate`;
  const now = async (of: Passenger): Promise<Passenger> =>
    (await world.passengers()).find((p) => p.personId === of.personId)!;
  beforeAll(() => line.mend());
  afterAll(async () => {
    await second?.kill();
    await line.cut();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is one of two that are without a line for ten minutes: each learns what the other, and the office, did', async () => {
    const [twice, meanwhile, torn] = people() as [Passenger, Passenger, Passenger];
    const proxy = [`--proxy-server=${line.address}`, '--proxy-bypass-list=<-loopback>'];
    second = new OfficersPhone(world.url, folder, proxy);
    await second.start({ online: true });
    const [one, two] = [atGate(first().page), atGate(second.page)];
    for (const { page } of [first(), second]) await page.clock.install();
    await second.signIn('embarkation-officer');
    for (const { page } of [first(), second]) await page.goto(gate());
    await Promise.all([one.field.waitFor(), two.field.waitFor()]);
    await eventually(async () => (await rowsOf(second, 'kept')) >= 3);
    await Promise.all([first().cut(), line.cut()]);

    await one.says(twice.code, 'Yes, wishes to go');
    await one.verdict('now').waitFor();
    await one.says(torn.code, 'No');
    await one.verdict('nowNo').waitFor();
    for (const { code } of [twice, meanwhile, torn]) {
      await two.says(code, 'Yes, wishes to go');
      await two.verdict('now').getByText(code).waitFor();
    }
    await Promise.all([one.kept(2), two.kept(3)]);
    await Promise.all([first(), second].map(({ page }) => page.clock.fastForward(tenMinutesMs)));
    await second.page.getByRole('button', { name: 'Kept here: 3' }).click();
    await second.page
      .getByRole('dialog')
      .getByText(/for 10 min/)
      .first()
      .waitFor();
    await second.page.keyboard.press('Escape');
    await world.ask(`consent/people/${meanwhile.personId}/withdrawals`, 'lead', {
      body: { channel: 'PHONE', reason: 'W-UNSTATED' },
    });

    await first().mend();
    await eventually(async () => (await now(torn)).standing === 'OUT' && (await now(twice)).boarded, 30_000);
    await eventually(async () => (await now(meanwhile)).standing === 'OUT');
    await line.mend();
    await second.page.getByRole('button', { name: 'Kept here: 3' }).click();
    const told = (of: Passenger) => second.page.getByRole('dialog').getByRole('listitem').filter({ hasText: of.code });
    await told(torn).getByText('Said no meanwhile.', { exact: false }).waitFor();
    await told(meanwhile).getByText('Said no meanwhile.', { exact: false }).waitFor();
    await told(twice).getByText('Was boarded already.', { exact: false }).waitFor();
    for (const each of [torn, meanwhile, twice])
      await told(each)
        .getByText(/The list on this device said/)
        .waitFor();
    expect([(await now(torn)).boarded, (await now(meanwhile)).boarded]).toEqual([false, false]);
    for (const each of [torn, meanwhile, twice])
      await told(each).getByRole('button', { name: 'I have seen it' }).click();
    await second.page.getByText('Everything has been sent.').waitFor();
    await second.page.keyboard.press('Escape');
  }, 90_000);
};
