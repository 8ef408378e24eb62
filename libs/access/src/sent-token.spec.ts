import { sentToken } from './sent-token';

const token = 'eyJh-_0.eyJz.c2ln';

describe('the token of a request', () => {
  it.each(['Bearer', 'bearer', 'DPoP', 'dpop'])('is read after %s', (scheme) =>
    expect(sentToken(`${scheme} ${token}`)).toBe(token),
  );

  it.each([
    undefined,
    '',
    token,
    `Basic ${token}`,
    `Bearer  ${token}`,
    `Bearer \t${token}`,
    `Bearer\t${token}`,
    ` Bearer ${token}`,
    `Bearer ${token} `,
    `Bearer ${token}=`,
    `Bearer ${token},x`,
    `Bearer ${token}\n`,
    `Bearer ${token}.x.y`,
    'Bearer eyJh.eyJz.',
    'Bearer eyJh..c2ln',
    'Bearer eyJ+.eyJz.c2ln',
    'Bearer eyJ h.eyJz.c2ln',
  ])('is none when written in another way: %j', (authorization) => expect(sentToken(authorization)).toBeUndefined());
});
