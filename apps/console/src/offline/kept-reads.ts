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
/** One reading of the platform: what it says was so when it was asked for, and perhaps later. */
interface Read {
  asked: number;
  at: number;
}
/** The reading that is shown. */
const reads = new Map<string, Read>();
/** The reading of which the device has the value. */
const stored = new Map<string, Read>();
const stampedAt = new Map<string, number>();
/** What is found to be still so every few seconds need not be written as often. */
const pauseMs = 10_000;

/** As of when that which is shown was so. */
export const asOf = (key: Key): number | undefined => reads.get(nameOf(key))?.at;

async function store(name: string, value: unknown, read: Read): Promise<void> {
  const present = here();
  if (!present) return;
  const { user, key } = present;
  const sealed = await seal(key, about(user, name), value);
  if (reads.get(name) !== read || !wanted.has(name)) return; // read again, or over, meanwhile
  const until = keptUntil(Date.now(), wanted.get(name));
  await device().kept.put({ name, user, at: read.at, until, sealed });
  stored.set(name, read);
}

async function kept<T>(name: string): Promise<T | undefined> {
  const present = here();
  const row = present && (await device().kept.get([present.user, name]));
  if (!row || row.until <= Date.now()) return undefined;
  const shown = reads.get(name);
  if (shown && row.at < shown.asked) return undefined; // this page has seen newer
  const value = await open<T>(present.key, about(present.user, name), row.sealed);
  if (!shown || stored.get(name) !== shown) {
    const read = { asked: row.at, at: row.at };
    reads.set(name, read);
    stored.set(name, read);
  }
  return value;
}

/** On a line that hangs, what is here is shown after that; what comes later is shown with the next reading. */
const patienceMs = 6_000;
const late = Symbol('late');

/** Reads from the platform, or, where it does not answer, what this device has kept of it. */
export async function readOrKept<T>(key: Key, ask: () => Promise<T>): Promise<T> {
  const name = nameOf(key);
  const read: Read = { asked: Date.now(), at: Date.now() };
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
    if ((reads.get(name)?.asked ?? 0) <= read.asked) {
      reads.set(name, read);
      if (wanted.has(name)) void store(name, value, read).catch(() => undefined);
    }
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
      else if (wanted.delete(name)) stored.delete(name);
      const user = here()?.user;
      if (over && user) void device().kept.delete([user, name]);
    }
  }, [names, endsAt, over]);
}

/** What was read last was found to be still so. The device says so only of a value that is that one. */
export function stillSo(key: Key, at = Date.now()): void {
  const name = nameOf(key);
  const [read, present] = [reads.get(name), here()];
  if (!read || at <= read.at) return;
  read.at = at;
  if (!present || !wanted.has(name) || stored.get(name) !== read) return;
  if (at - (stampedAt.get(name) ?? 0) < pauseMs) return;
  stampedAt.set(name, at);
  void device().kept.update([present.user, name], { at, until: keptUntil(at, wanted.get(name)) });
}
