import { useEffect } from 'react';
import { device } from './device';
import { keptUntil } from './expiry';
import { line } from './line';
import { here } from './here';
import { open, seal } from './seal';

type Key = readonly unknown[];
const nameOf = (key: Key): string => JSON.stringify(key);
const about = (user: string, name: string): string => `kept ${user} ${name}`;

/** What has to be readable without a line, and when its flight ends. */
const wanted = new Map<string, number | undefined>();
/** When that which is shown was read from the platform. */
const readAt = new Map<string, number>();
const storedAt = new Map<string, number>();
/** What is read every few seconds need not be written as often. */
const pauseMs = 10_000;

export const asOf = (key: Key): number | undefined => readAt.get(nameOf(key));

async function store(name: string, value: unknown): Promise<void> {
  const present = here();
  const now = Date.now();
  if (!present || now - (storedAt.get(name) ?? 0) < pauseMs) return;
  storedAt.set(name, now);
  const { user, key } = present;
  const sealed = await seal(key, about(user, name), value);
  const until = keptUntil(now, wanted.get(name));
  await device().kept.put({ name, user, at: now, until, sealed });
}

async function kept<T>(name: string): Promise<T | undefined> {
  const present = here();
  const row = present && (await device().kept.get([present.user, name]));
  if (!row || row.until <= Date.now()) return undefined;
  readAt.set(name, row.at);
  return open<T>(present.key, about(present.user, name), row.sealed);
}

/** On a line that hangs, what is here is shown after that; what comes later is shown with the next reading. */
const patienceMs = 6_000;
const late = Symbol('late');

/** Reads from the platform, or, where it does not answer, what this device has kept of it. */
export async function readOrKept<T>(key: Key, ask: () => Promise<T>): Promise<T> {
  const name = nameOf(key);
  const asked = ask();
  asked.catch(() => undefined); // awaited below, but not always first
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<typeof late>((done) => (timer = setTimeout(done, patienceMs, late)));
  try {
    const first = await Promise.race([asked, patience]);
    if (first === late) {
      const before = await kept<T>(name).catch(() => undefined);
      if (before !== undefined) return (line.note(false), before);
    }
    const value = await asked;
    readAt.set(name, Date.now());
    if (wanted.has(name)) void store(name, value).catch(() => undefined);
    return value;
  } catch (error) {
    const before = line.isUp() ? undefined : await kept<T>(name).catch(() => undefined);
    if (before === undefined) throw error;
    return before;
  } finally {
    clearTimeout(timer);
  }
}

/** Keeps it from its next reading on. */
export const want = (key: Key, endsAt?: number): void => void wanted.set(nameOf(key), endsAt);

/** Keeps these on the device from now on; forgets them once they are over. */
export function useKeep(keys: readonly Key[], { endsAt, over }: { endsAt?: number; over?: boolean } = {}): void {
  const names = keys.map(nameOf).join('\n');
  useEffect(() => {
    for (const name of names.split('\n')) {
      if (!over) wanted.set(name, endsAt);
      else if (wanted.delete(name)) storedAt.delete(name);
      const user = here()?.user;
      if (over && user) void device().kept.delete([user, name]);
    }
  }, [names, endsAt, over]);
}

/** It was found to be still so. */
export function stillSo(key: Key): void {
  const name = nameOf(key);
  const [now, present] = [Date.now(), here()];
  readAt.set(name, now);
  if (!present || now - (storedAt.get(name) ?? 0) < pauseMs || !wanted.has(name)) return;
  storedAt.set(name, now);
  void device().kept.update([present.user, name], { at: now, until: keptUntil(now, wanted.get(name)) });
}
