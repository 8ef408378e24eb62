import { eventOf } from './event-stream';
import { Readers } from './readers';

describe('readers of one operation', () => {
  const aReader = (behind = false) => {
    const got: string[] = [];
    const write = (event: Buffer): void => {
      const [, type, id] = /^event: (\w+)\n(?:id: (\d+))?/.exec(String(event))!;
      got.push(`${type} ${id ?? ''}`.trim());
    };
    return { got, write, end: () => undefined, letGo: () => void got.push('let go'), isBehind: () => behind };
  };
  const snapshot = (id: number): Buffer => eventOf('snapshot', '', BigInt(id));
  const change = (id: number) => ({ id: BigInt(id), data: `figures ${id}` });

  it('get a snapshot, then what changes, each once', async () => {
    const [readers, reader] = [new Readers(), aReader()];
    readers.join(reader);
    readers.begin(reader, 3n, snapshot(3));
    await readers.change(change(3));
    await readers.change(change(4));
    await readers.change(change(4));
    expect(reader.got).toEqual(['snapshot 3', 'change 4']);
  });

  it('get what changed while their first figures were read, after them', async () => {
    const [readers, reader] = [new Readers(), aReader()];
    readers.join(reader);
    await readers.change(change(4));
    readers.begin(reader, 3n, snapshot(3));
    expect(reader.got).toEqual(['snapshot 3', 'change 4']);
  });

  it('get figures of the same entry again where those differ', async () => {
    const [readers, reader] = [new Readers(), aReader()];
    readers.join(reader);
    readers.begin(reader, 4n, snapshot(4));
    await readers.change(change(4), true);
    expect(reader.got).toEqual(['snapshot 4', 'change 4']);
  });

  it('are let go when they do not read, without harm to the others', async () => {
    const [readers, slow, quick] = [new Readers(), aReader(true), aReader()];
    for (const reader of [slow, quick]) {
      readers.join(reader);
      readers.begin(reader, 3n, snapshot(3));
    }
    await readers.change(change(4));
    expect([slow.got, quick.got]).toEqual([
      ['snapshot 3', 'let go'],
      ['snapshot 3', 'change 4'],
    ]);
  });

  it('get nothing after they left', async () => {
    const [readers, reader] = [new Readers(), aReader()];
    readers.join(reader);
    readers.leave(reader);
    readers.begin(reader, 3n, snapshot(3));
    await readers.change(change(4));
    expect(reader.got).toEqual([]);
    expect(readers.isEmpty).toBe(true);
  });

  it('let others have their turn while thousands are written to, and miss nobody', async () => {
    const [readers, all] = [new Readers(), Array.from({ length: 1_000 }, () => aReader())];
    for (const reader of all) {
      readers.join(reader);
      readers.begin(reader, 3n, snapshot(3));
    }
    const sent = readers.change(change(4));
    let before: number | undefined;
    setImmediate(() => (before = all.filter(({ got }) => got.includes('change 4')).length));
    await sent;
    expect(before).toBeLessThan(1_000);
    expect(all.every(({ got }) => got.at(-1) === 'change 4')).toBe(true);
  });
});
