import type { Device } from './device';
import { whatIsKept } from './what-is-kept';

interface Platform {
  /** Sends what waits. It ends when all is sent, or nothing more can be. */
  send: () => Promise<void>;
  /** Tells how many noes could not be sent. */
  tell: (noes: number) => Promise<unknown>;
  /** Ends the session, and deletes what is kept for its user, keys included. */
  signOut: () => Promise<void>;
}
const patienceMs = 20_000;
async function atMost(work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise((done) => (timer = setTimeout(done, patienceMs)));
  await Promise.race([work.catch(() => undefined), patience]);
  clearTimeout(timer);
}

/** Forgets what this device keeps for its user, as they have asked from elsewhere; what it did not send goes first. */
export async function forgetHere(device: Device, user: string, { send, tell, signOut }: Platform): Promise<void> {
  await device.kept.where('user').equals(user).delete(); // whatever the line does next
  await device.drafts.where('user').equals(user).delete();
  await atMost(send());
  const { noes } = await whatIsKept(device, user);
  await atMost(tell(noes));
  await signOut();
}
