import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { signOut } from '../sign-in/session';
import { device } from './device';
import { forgetHere } from './forget-here';
import { here } from './here';
import { idOf } from './keys';
import { line } from './line';
import { nameOfBrowser } from './this-browser';
import { whatIsKept } from './what-is-kept';

const everyMs = 5 * 60_000;
const patienceMs = 10_000;
let underWay = false;

const thisDevice = async (): Promise<string | undefined> => {
  const user = here()?.user;
  return user === undefined ? undefined : idOf(device(), user);
};

const tellWiped = async (noes: number): Promise<void> => {
  const deviceId = await thisDevice();
  const signal = AbortSignal.timeout(patienceMs);
  if (deviceId)
    await endpoints.statusFeed.POST('/devices/{deviceId}/wiping', {
      params: { path: { deviceId } },
      body: { noes },
      signal,
    });
};

/** A sign-out that the platform learns of, with how many noes are thrown away by it: the device is no longer shown as one that keeps something. */
export async function leave(): Promise<void> {
  const user = here()?.user;
  if (user !== undefined && line.isUp())
    await whatIsKept(device(), user)
      .then(({ noes }) => tellWiped(noes))
      .catch(() => undefined);
  await signOut();
}

/** Says that this device is there and what it keeps; forgets that where its user has asked for it from elsewhere. */
async function contact(send: () => Promise<void>): Promise<void> {
  const [user, deviceId] = [here()?.user, await thisDevice()];
  if (user === undefined || !deviceId || !line.isUp()) return;
  const body = { name: nameOfBrowser(), ...(await whatIsKept(device(), user)) };
  const params = { path: { deviceId } };
  const { forget } = await answer(endpoints.statusFeed.PUT('/devices/{deviceId}', { params, body }));
  if (forget) await forgetHere(device(), user, { send, tell: tellWiped, signOut: () => signOut({ everything: true }) });
}

/** At each start, whenever the line returns, and every few minutes. */
export function keepContact(send: () => Promise<void>): void {
  const now = (): void => {
    if (underWay) return;
    underWay = true;
    void contact(send)
      .catch(() => undefined)
      .finally(() => (underWay = false));
  };
  now();
  line.watch(now);
  setInterval(now, everyMs);
}
