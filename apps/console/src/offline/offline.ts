import { liveQuery } from 'dexie';
import { useSyncExternalStore } from 'react';
import type { Deed } from './deed';
import { device } from './device';
import { forgetExpired } from './expiry';
import { beHere, here } from './here';
import { keyOf } from './keys';
import { lastGate } from './last-gate';
import { line } from './line';
import { Queue, type Item } from './queue';
import { readAgain, sendDeed } from './send-deed';
import { Sender } from './sender';

let sender: Sender | undefined;
let items: Item[] = [];
const listeners = new Set<() => void>();
const hourMs = 3_600_000;

/** From here on what this user does is stored before it is sent, and what was left from before is sent. */
export async function startOffline(user: string): Promise<void> {
  await forgetExpired(device(), Date.now());
  setInterval(() => void forgetExpired(device(), Date.now()), hourMs);
  await lastGate.load();
  const key = await keyOf(device(), user);
  const queue = new Queue(device(), user, key);
  sender = new Sender(queue, sendDeed, `homeward-queue ${user}`, readAgain);
  beHere({ user, key, queue });
  items = await queue.all();
  liveQuery(() => queue.all()).subscribe((now) => {
    items = now;
    for (const tell of listeners) tell();
  });
  line.watch(() => line.isUp() && sendNow());
  window.addEventListener('online', sendNow);
  window.addEventListener('offline', () => line.note(false));
  sendNow();
}

export const sendNow = (): void => void sender?.start();

/** Stored first; sent by itself. @throws where it could not be stored */
export async function record(id: string, deed: Deed): Promise<void> {
  const queue = here()?.queue;
  if (!queue) throw new Error('This browser stores nothing.');
  await queue.put(id, deed);
  sendNow();
}

/** Everything in the queue of this user, from whichever tab. */
export const useQueue = (): Item[] =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    () => items,
  );
