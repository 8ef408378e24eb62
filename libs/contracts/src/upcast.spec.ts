import { IsIn, IsString } from 'class-validator';
import { ContractBroken, publishedAs, readContract } from './contract';
import { asToday, takesThePlaceOf, todaysType } from './upcast';

const stream = 'homeward.upcast-spec.v1';

@publishedAs('upcast-spec.told.v1', stream)
class ToldV1 {
  @IsString() words: string;
}

@takesThePlaceOf('upcast-spec.told.v1', ({ words }) => ({ text: words }))
@publishedAs('upcast-spec.told.v2', stream)
class ToldV2 {
  @IsString() text: string;
}

@takesThePlaceOf('upcast-spec.told.v2', ({ text }) => ({ text, language: 'en' }))
@publishedAs('upcast-spec.told.v3', stream)
class ToldV3 {
  @IsString() text: string;
  @IsIn(['en', 'ar']) language: string;
}

describe('an older version in the log', () => {
  it('is read as today’s, through every version between', () => {
    expect(todaysType('upcast-spec.told.v1')).toBe('upcast-spec.told.v3');
    const read = readContract('upcast-spec.told.v1', { words: 'hello' });
    expect(read).toBeInstanceOf(ToldV3);
    expect(read).toEqual({ text: 'hello', language: 'en' });
    expect(readContract('upcast-spec.told.v2', { text: 'hello' })).toEqual(read);
  });

  it('is still checked against the class it was published as', () => {
    expect(() => readContract('upcast-spec.told.v1', { text: 'hello' })).toThrow(ContractBroken);
    expect(new ToldV1()).not.toBeInstanceOf(ToldV2);
  });

  it('leaves alone what has no successor', () => {
    const data = { text: 'hello', language: 'ar' };
    expect([todaysType('upcast-spec.told.v3'), asToday('upcast-spec.told.v3', data)]).toEqual([
      'upcast-spec.told.v3',
      data,
    ]);
  });
});
