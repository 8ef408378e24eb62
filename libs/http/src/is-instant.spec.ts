import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { IsInstant } from './is-instant';
import { UnreadableRequest, readRequests } from './read-request';

class LegRequest {
  @IsInstant() std: string;
  @IsOptional() @IsInstant() sta?: string;
}

class FlightRequest {
  @ValidateNested({ each: true }) @Type(() => LegRequest) legs: LegRequest[];
}

const read = async (leg: object): Promise<LegRequest> => {
  const body = await readRequests().transform({ legs: [leg] }, { type: 'body', metatype: FlightRequest });
  return (body as FlightRequest).legs[0]!;
};

describe('an instant in a request', () => {
  it.each([
    '2026-12-09T10:00:00+02:00',
    '2026-12-09T10:00:00+0200',
    '2026-12-09T08:00:00Z',
    '2026-12-09T08:00Z',
    '2026-12-09T08:00:00.000Z',
    '2026-12-09T03:00:00-05:00',
  ])('is UTC inside, in one form: %s', async (std) =>
    expect((await read({ std })).std).toBe('2026-12-09T08:00:00.000Z'),
  );

  it.each([
    '2026-12-09T10:00:00',
    '2026-12-09',
    '2026-02-30T10:00:00Z',
    '2026-12-09 10:00:00Z',
    'tomorrow',
    '',
    1765270800,
    null,
  ])('is refused where nobody knows when it is: %s', async (std) => {
    const refused = await read({ std }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UnreadableRequest);
    expect((refused as UnreadableRequest).fields).toEqual(['legs.0.std: isInstant']);
  });

  it('may be missing where it is optional', async () =>
    expect(await read({ std: '2026-12-09T08:00:00Z' })).toEqual({ std: '2026-12-09T08:00:00.000Z' }));
});
