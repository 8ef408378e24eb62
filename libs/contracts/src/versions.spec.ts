import { IsIn, IsString } from 'class-validator';
import { allContracts, publishedAs } from './contract';
import { messageOf } from './message-of';
import { ContractBroken, readContract } from './read-contract';
import { withoutAWay } from './testing/without-a-way';
import { alsoSentAs, canRead, isNewest, takesThePlaceOf } from './versions';

const stream = 'homeward.versions-spec.v1';
const [v1, v2, v3] = ['versions-spec.written.v1', 'versions-spec.written.v2', 'versions-spec.written.v3'] as const;

@publishedAs(v1, stream, 'Something was written.')
class WrittenV1 {
  @IsString() words: string;
}

@takesThePlaceOf(v1, ({ words }) => ({ text: words }))
@alsoSentAs(v1, ({ text }) => ({ words: text }))
@publishedAs(v2, stream, 'Something was written.')
class WrittenV2 {
  @IsString() text: string;
}

@takesThePlaceOf(v2, ({ text }) => ({ text, language: 'en' }))
@alsoSentAs(v2, ({ text }) => ({ text }))
@publishedAs(v3, stream, 'Something was written.')
class WrittenV3 {
  @IsString() text: string;
  @IsIn(['en', 'ar']) language: string;
}

/** Sent in its own version only. */
@takesThePlaceOf(v3, ({ text, language }) => ({ text, language, by: 'nobody' }))
@publishedAs('versions-spec.written.v4', stream, 'Something was written.')
class WrittenV4 extends WrittenV3 {
  @IsString() by: string;
}

@publishedAs('versions-spec.unfit.v1', stream, 'Something was written.')
class UnfitV1 {
  @IsString() words: string;
}

/** Its copy would lack what the older class requires. */
@alsoSentAs('versions-spec.unfit.v1', ({ text }) => ({ text }))
@publishedAs('versions-spec.unfit.v2', stream, 'Something was written.')
class UnfitV2 {
  @IsString() text: string;
}

describe('an older version in the log', () => {
  it('is read as the version that the handler reads, through every version between', () => {
    const read = readContract(v1, { words: 'hello' }, v3);
    expect(read).toBeInstanceOf(WrittenV3);
    expect(read).toEqual({ text: 'hello', language: 'en' });
    expect(readContract(v2, { text: 'hello' }, v3)).toEqual(read);
    expect(readContract(v1, { words: 'hello' }, v2)).toEqual({ text: 'hello' });
  });

  it('is still checked against the class it was published as', () => {
    expect(() => readContract(v1, { text: 'hello' }, v2)).toThrow(ContractBroken);
    expect(new WrittenV1()).not.toBeInstanceOf(WrittenV2);
  });

  it('is left as it is for a handler that reads it', () =>
    expect(readContract(v1, { words: 'hello' }, v1)).toEqual({ words: 'hello' }));
});

describe('a newer version', () => {
  it('is read by a handler of an older version where the publisher says how', () => {
    expect(canRead(v3, v1)).toBe(true);
    expect(readContract(v3, { text: 'hello', language: 'ar' }, v1)).toEqual({ words: 'hello' });
  });

  it('is not read where nothing says how', () => {
    expect(canRead('versions-spec.written.v4', v1)).toBe(false);
    expect(() => readContract('versions-spec.written.v4', { text: 'a', language: 'en', by: 'b' }, v1)).toThrow();
  });

  it('is found when no older version can be read as it', () =>
    expect(withoutAWay(allContracts())).toEqual(['versions-spec.unfit.v2']));

  it('is the only one without a successor', () =>
    expect([v1, v2, v3, 'versions-spec.written.v4'].map(isNewest)).toEqual([false, false, false, true]));
});

describe('a message in a version that is also sent in older ones', () => {
  const origin = { correlationId: 'c', causationId: 'b', traceparent: 't' };
  const at = new Date('2026-12-01T08:00:00Z');
  const data = { text: 'hello', language: 'ar' };

  it('comes with a copy in each of them, which names its original and what follows', () => {
    const { copies, ...message } = messageOf(WrittenV3, 'key', data, at, 'test', origin);
    expect(message).toMatchObject({ type: v3, data, alsoSentAs: [v2, v1] });
    expect(message).not.toHaveProperty('copyOf');
    const same = { stream, key: 'key', time: at.toISOString(), source: 'test', ...origin, copyOf: message.id };
    expect(copies).toMatchObject([
      { ...same, type: v2, data: { text: 'hello' }, alsoSentAs: [v1] },
      { ...same, type: v1, data: { words: 'hello' } },
    ]);
    expect(copies![1]).not.toHaveProperty('alsoSentAs');
    expect(new Set([message.id, ...copies!.map((c) => c.id)]).size).toBe(3);
  });

  it('has no copy where it is sent in its own version only', () => {
    const message = messageOf(WrittenV4, 'key', { ...data, by: 'me' }, at, 'test', origin);
    expect(message).not.toHaveProperty('copies');
    expect(message).not.toHaveProperty('alsoSentAs');
  });

  it('is not published when a copy would break its published shape', () => {
    expect(() => messageOf(UnfitV2, 'key', { text: 'hello' }, at, 'test', origin)).toThrow(ContractBroken);
    expect(() => messageOf(UnfitV1, 'key', { words: 'hello' }, at, 'test', origin)).not.toThrow();
  });
});
