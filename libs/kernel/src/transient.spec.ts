import { DependencyAway, isTransient } from './transient';

const because = (cause: object): Error => new Error('query failed', { cause });

describe('a failure that passes with time', () => {
  it.each(['ECONNREFUSED', 'EAI_AGAIN', 'EHOSTUNREACH', 'P1001', '57P03', '08006', '40001'])('is %s', (code) => {
    expect(isTransient({ code })).toBe(true);
    expect(isTransient(because({ code }))).toBe(true);
  });

  it('is a dependency that does not answer', () => {
    expect(isTransient(new DependencyAway('registration answered 503'))).toBe(true);
  });

  it('is a connection that broke under a raw query, which is known by its kind only', () => {
    const driverAdapterError = { name: 'DriverAdapterError', cause: { kind: 'ConnectionClosed' } };
    expect(isTransient({ code: 'P2010', meta: { driverAdapterError } })).toBe(true);
    const wrong = { name: 'DriverAdapterError', cause: { kind: 'postgres', originalCode: '42P01' } };
    expect(isTransient({ code: 'P2010', meta: { driverAdapterError: wrong } })).toBe(false);
  });

  it('is a client whose connection had ended before', () => {
    expect(isTransient(new Error('Client has encountered a connection error and is not queryable'))).toBe(true);
  });

  it('is not one that the same message would meet again', () => {
    for (const code of ['23505', '42P01', 'P2002', 'ERR_INVALID_ARG_TYPE']) expect(isTransient({ code })).toBe(false);
    expect(isTransient(new TypeError('x is undefined'))).toBe(false);
  });
});
