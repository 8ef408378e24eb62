import type { FastifyRequest } from 'fastify';
import { addressOf, isSignIn, isWithdrawal } from './limit-rates';

const from = (ip: string, forwarded?: string): Pick<FastifyRequest, 'headers' | 'ip'> => ({
  ip,
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
});

describe('the limits', () => {
  it('do not count a withdrawal', () => {
    expect(isWithdrawal('POST', '/api/consent/people/p1/withdrawals')).toBe(true);
    expect(isWithdrawal('POST', '/api/consent/people/p1/refusals')).toBe(true);
  });

  it('count everything else, whatever its path looks like', () => {
    expect(isWithdrawal('POST', '/api/registration/people?x=/api/consent/withdraw')).toBe(false);
    expect(isWithdrawal('POST', '/api/consent/people/p1/consents?withdraw')).toBe(false);
    expect(isWithdrawal('GET', '/api/consent/people/p1/withdrawals')).toBe(false);
  });

  it('count sign-in attempts separately', () => {
    expect(isSignIn('POST', '/oidc/interaction/u1?lang=en')).toBe(true);
    expect(isSignIn('GET', '/oidc/interaction/u1')).toBe(false);
    expect(isSignIn('POST', '/oidc/token')).toBe(true);
    expect(isSignIn('POST', '/oidc/demo-token')).toBe(false);
  });

  it('trust a proxy only when configured to, and then its own entry, not the caller’s', () => {
    expect(addressOf(from('10.0.0.1', '1.2.3.4'), false)).toBe('10.0.0.1');
    expect(addressOf(from('10.0.0.1', '6.6.6.6, 1.2.3.4'), true)).toBe('1.2.3.4');
    expect(addressOf(from('10.0.0.1'), true)).toBe('10.0.0.1');
  });
});
