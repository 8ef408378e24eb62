import 'fake-indexeddb/auto';
import { device } from './device';
import { drafts } from './drafts';
import { keptMs } from './expiry';
import { beHere } from './here';
import { keyOf } from './keys';
import type { Queue } from './queue';

const signIn = async (user: string): Promise<void> =>
  beHere({ user, key: await keyOf(device(), user), queue: undefined as unknown as Queue });
const form = '/o/1/people/a-person#Tell protection';
const typed = { 'In their words': 'afraid' };

describe('what was typed and not sent', () => {
  it('is there again for whoever typed it, until it was sent', async () => {
    await signIn('officer');
    await drafts.keep(form, typed);
    expect((await drafts.find(form))?.typed).toEqual(typed);
    await signIn('lead');
    expect(await drafts.find(form)).toBeUndefined();
    await signIn('officer');
    await drafts.forget(form);
    expect(await drafts.find(form)).toBeUndefined();
  });

  it('stays forgotten where an older one was still being written', async () => {
    await signIn('officer');
    void drafts.keep(form, typed);
    await drafts.forget(form);
    expect(await drafts.find(form)).toBeUndefined();
  });

  it('says neither what it is nor about whom', async () => {
    await signIn('officer');
    await drafts.keep(form, typed);
    const [row] = await device().drafts.toArray();
    const text = JSON.stringify(row) + new TextDecoder().decode(row!.sealed.data);
    for (const word of ['a-person', 'afraid', 'Tell']) expect(text).not.toContain(word);
  });

  it('is forgotten after a day', async () => {
    await signIn('officer');
    await drafts.keep(form, typed);
    await device()
      .drafts.toCollection()
      .modify((row) => void (row.until -= keptMs));
    expect(await drafts.find(form)).toBeUndefined();
  });
});
