import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { OfficersPhone } from './device';
import { cameraFlags, filmOf } from './fake-camera';
import { isSeen, tooSmall } from './one-hand';
import { eventually } from '@homeward/testing';
import type { Passenger, World } from './world';

export const camera = (world: World, passenger: () => Passenger): void => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-camera-'));
  let phone: OfficersPhone | undefined;
  afterAll(async () => {
    await phone?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads a wristband with its camera, shakes, and shows the verdict below the picture', async () => {
    const film = path.join(folder, 'wristband.y4m');
    await filmOf(passenger().code, film);
    phone = new OfficersPhone(world.url, path.join(folder, 'browser'), cameraFlags(film));
    await phone.start({ online: true });
    const { page } = phone;
    await page.addInitScript(feel);
    await phone.signIn('officer');
    await page.goto(`${world.url}/o/${world.op}/flights/${world.flight}/gate`);
    await page.getByRole('button', { name: 'Camera', exact: true }).click();
    await page.locator('[data-verdict]').getByText(passenger().code).waitFor();
    await eventually(() => isSeen(page));
    expect(await tooSmall(page)).toEqual([]);
    expect((await page.evaluate(() => (globalThis as unknown as { felt: number[][] }).felt)).length).toBeGreaterThan(0);
    const lights = await page.locator('video').evaluate((video) => {
      const [track] = ((video as HTMLVideoElement).srcObject as MediaStream).getVideoTracks();
      return (track!.getCapabilities() as { torch?: boolean }).torch === true;
    });
    // the button is there where the camera has a light, and nowhere else
    expect(await page.locator('.camera button').count()).toBe(lights ? 1 : 0);
  }, 60_000);
};

/** In the page: what the hand feels. */
function feel(): void {
  const felt: unknown[] = [];
  Object.assign(globalThis, { felt });
  navigator.vibrate = (beats) => (felt.push(beats), true);
}
