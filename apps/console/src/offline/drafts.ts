import { device } from './device';
import { keptMs } from './expiry';
import { here } from './here';
import { open, seal } from './seal';

/** What was typed, by the label of its field. */
export type Typed = Record<string, string>;
export interface Draft {
  at: number;
  typed: Typed;
}

/** The place of a form says about whom it is: it is not written down either. */
async function nameOf(user: string, form: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${user} ${form}`));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** One after the other: a form that was sent must not come back because an older draft is written last. */
let last: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T | undefined> => {
  const next = last.then(work).catch(() => undefined);
  last = next;
  return next;
};

/** What was typed and not sent, sealed for its user. Where this browser stores nothing there are none. */
export const drafts = {
  keep: (form: string, typed: Typed): Promise<unknown> =>
    inTurn(async () => {
      const present = here();
      if (!present) return;
      const { user, key } = present;
      const name = await nameOf(user, form);
      const [sealed, at] = [await seal(key, `draft ${user} ${name}`, typed), Date.now()];
      await device().drafts.put({ name, user, at, until: at + keptMs, sealed });
    }),

  find: (form: string): Promise<Draft | undefined> =>
    inTurn(async () => {
      const present = here();
      if (!present) return undefined;
      const name = await nameOf(present.user, form);
      const row = await device().drafts.get([present.user, name]);
      if (!row || row.until <= Date.now()) return undefined;
      return { at: row.at, typed: await open<Typed>(present.key, `draft ${present.user} ${name}`, row.sealed) };
    }),

  forget: (form: string): Promise<unknown> =>
    inTurn(async () => {
      const user = here()?.user;
      if (user) await device().drafts.delete([user, await nameOf(user, form)]);
    }),
};
