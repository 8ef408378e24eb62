import fc from 'fast-check';
import { readWithdrawal } from './read-withdrawal';

const plainNo = { purpose: 'RETURN', channel: 'OTHER', reason: 'W-UNSTATED', notUnderstood: [] };

describe('what is sent with a no', () => {
  it('is understood', () =>
    expect(
      readWithdrawal({ purpose: 'EMBASSY_SHARING', channel: 'SMS', reason: 'W-FAMILY', withdrawalId: 'a' }),
    ).toEqual({
      purpose: 'EMBASSY_SHARING',
      channel: 'SMS',
      reason: 'W-FAMILY',
      notUnderstood: [],
    }));
  it.each([[undefined], [null], [''], [{}]])('may be nothing: %j', (body) =>
    expect(readWithdrawal(body)).toEqual(plainNo),
  );
  it('may be in small letters', () => expect(readWithdrawal({ channel: ' sms ' })).toMatchObject({ channel: 'SMS' }));
  it.each([
    [{ reason: 'لا أريد' }, ['reason']],
    [{ channel: 'CARRIER_PIGEON', extra: 1 }, ['channel', 'extra']],
    [{ purpose: { name: 'RETURN' } }, ['purpose']],
    [{ __proto__x: 1, constructor: 'x' }, ['__proto__x', 'constructor']],
    ['no', ['body']],
    [['RETURN'], ['body']],
    [17, ['body']],
  ])('may be anything: %j', (body, notUnderstood) =>
    expect(readWithdrawal(body)).toEqual({ ...plainNo, notUnderstood }),
  );
  it('never throws', () =>
    fc.assert(fc.property(fc.anything(), (body) => expect(readWithdrawal(body).purpose).toBeDefined())));
});
