import type { Deed } from './deed';
import { keepContact } from './contact';
import { device } from './device';
import { forgetExpired } from './expiry';
import { beHere, here } from './here';
import { askToKeep } from './kept-for-good';
import { keyOf } from './keys';
import { lastGate } from './last-gate';
import { line } from './line';
import { liveList } from './live-list';
import { ofOthers, type OfOther } from './others';
import { thisPage } from './page';
import { Queue, type Item } from './queue';
import { readAgain, sendDeed } from './send-deed';
import { Sender } from './sender';

let sender: Sender | undefined;
const items = liveList<Item>();
const others = liveList<OfOther>();
const minuteMs = 60_000;

/** From here on what this user does is stored before it is sent, and what was left from before is sent. */
export async function startOffline(user: string): Promise<void> {
  await forgetExpired(device(), Date.now());
  setInterval(() => void forgetExpired(device(), Date.now()), minuteMs);
  await lastGate.load();
  const key = await keyOf(device(), user);
  const queue = new Queue(device(), user, key);
  sender = new Sender(queue, sendDeed, `homeward-queue ${user}`, readAgain);
  beHere({ user, key, queue });
  await queue.giveUpOf(thisPage);
  setTimeout(() => void queue.giveUpOf(thisPage), minuteMs);
  await items.follow(() => queue.all());
  await others.follow(() => ofOthers(device(), user));
  void askToKeep();
  line.watch(() => line.isUp() && sendNow());
  window.addEventListener('online', sendNow);
  window.addEventListener('offline', () => line.note(false));
  sendNow();
  keepContact(() => sender!.start());
}

export const sendNow = (): void => void sender?.start();

/**
 * Stored first; sent by itself. @throws where it could not be stored
 * @param onlyNow it is sent by this page or not at all
 */
export async function record(id: string, deed: Deed, onlyNow = false): Promise<void> {
  const queue = here()?.queue;
  if (!queue) throw new Error('This browser stores nothing.');
  await queue.put(id, deed, onlyNow ? { page: thisPage } : {});
  sendNow();
}

/** Everything in the queue of this user, from whichever tab. */
export const useQueue = items.use;
/** What other users left here. */
export const useOthers = others.use;
