import { IsArray, IsOptional, IsString, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { readCursor } from './cursor';
import { readRequests, UnreadableRequest } from './read-request';

class Place {
  @IsString() city: string;
}
class Note {
  @IsString() text: string;
  @IsOptional() @ValidateNested() @Type(() => Place) place?: Place;
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => Place) places?: Place[];
  @IsOptional() @IsString({ each: true }) languages?: string[];
}

describe('what an endpoint reads', () => {
  const pipe = readRequests();
  const asBody = (body: unknown): Promise<unknown> => pipe.transform(body, { type: 'body', metatype: Note });
  const fieldsOf = (reading: Promise<unknown>): Promise<string[]> =>
    reading.then(
      () => [],
      (error: UnreadableRequest) => error.fields,
    );

  it('may be any valid text', () =>
    expect(asBody({ text: 'አልማዝ 🌍\n', languages: ['amh'] })).resolves.toMatchObject({ text: 'አልማዝ 🌍\n' }));

  it('has no field that was sent as null: whoever says nothing has given no reason', async () => {
    const read = await asBody({ text: 'a', languages: null, place: null });
    expect(Object.entries(read as object).filter(([, value]) => value !== undefined)).toEqual([['text', 'a']]);
    expect(await fieldsOf(asBody({ text: null }))).toEqual(['text: isString']);
    expect(await fieldsOf(asBody({ text: 'a', place: { city: null } }))).toEqual(['place.city: isString']);
    expect(await fieldsOf(asBody({ text: 'a', languages: [null] }))).toEqual(['languages: isString']);
    expect(await fieldsOf(asBody({ text: 'a', unknown: null }))).toEqual(['unknown: whitelistValidation']);
  });

  it.each([
    ['text', { text: 'a\0b' }],
    ['text', { text: 'half \ud83c of it' }],
    ['place.city', { text: 'a', place: { city: '\0' } }],
    ['languages.1', { text: 'a', languages: ['amh', '\0'] }],
  ])('is unreadable when %s holds what no database can store', async (field, body) =>
    expect(await fieldsOf(asBody(body))).toEqual([`${field}: text`]),
  );

  it('is unreadable when a parameter holds it', () =>
    expect(
      fieldsOf(pipe.transform('A\0', { type: 'param', metatype: String, data: 'code' }) as Promise<unknown>),
    ).resolves.toEqual(['code: text']));

  it('is unreadable when a number in the address is larger than any that is kept', async () => {
    const version = (text: string) =>
      fieldsOf(pipe.transform(text, { type: 'param', metatype: Number, data: 'version' }) as Promise<unknown>);
    expect(await version('2147483648')).toEqual(['version: number']);
    expect(await version('1e400')).toEqual(['version: number']);
    expect(await version('7')).toEqual([]);
  });

  it('does not look into files, nor at what is not from the request', async () => {
    const file = Buffer.from('a\0b');
    expect(await pipe.transform(file, { type: 'body' })).toBe(file);
    expect(await pipe.transform('a\0b', { type: 'custom' })).toBe('a\0b');
  });

  it.each([
    ['place', { text: 'a', place: [] }],
    ['places.0', { text: 'a', places: [[]] }],
    ['places.1', { text: 'a', places: [{ city: 'Beirut' }, [{ city: 'Tripoli' }]] }],
  ])('is unreadable when %s is a list in place of one value', async (field, body) =>
    expect(await fieldsOf(asBody(body))).toEqual([
      expect.stringMatching(new RegExp(`^${field.replace('.', '\\.')}\\b`)),
    ]),
  );
  it('may be a list where one is described', async () =>
    expect(await fieldsOf(asBody({ text: 'a', places: [{ city: 'Beirut' }], languages: [] }))).toEqual([]));

  const cursor = (...values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');
  it('is unreadable when a cursor holds it', () =>
    expect(() => readCursor(cursor('a\0b'), 'text')).toThrow(UnreadableRequest));
  const id = '01930000-0000-7000-8000-0000000000f1';
  it.each([
    [['now', id]],
    [[id]],
    [['2026-12-09T08:00:00.000Z', 'x']],
    [[['2026-12-09T08:00:00.000Z'], id]],
    [[null, id]],
  ])('is unreadable when a cursor of a time and an id is %j', (values) =>
    expect(() => readCursor(cursor(...values), 'instant', 'uuid')).toThrow(UnreadableRequest),
  );
  it('may be a cursor that a page has made', () =>
    expect(readCursor(cursor('2026-12-09T08:00:00.000Z', id), 'instant', 'uuid')).toEqual([
      '2026-12-09T08:00:00.000Z',
      id,
    ]));
});
