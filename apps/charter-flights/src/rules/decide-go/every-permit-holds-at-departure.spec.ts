import { brokenBy } from '@homeward/kernel';
import { aFlight, anApprovedPermit } from '../../testing/flights';
import { everyPermitHoldsAtDeparture } from './every-permit-holds-at-departure';

const broken = (permits: Parameters<typeof anApprovedPermit>[0][]) =>
  brokenBy([everyPermitHoldsAtDeparture], aFlight({ permits: permits.map(anApprovedPermit) }));

describe('the permits of a flight', () => {
  it('have to hold at departure', () => expect(broken([{}])).toEqual([]));
  it('stop it when one lapses before', () =>
    expect(broken([{}, { permitId: 'p2', validTo: '2026-12-09T07:59:00Z' }])).toMatchObject([
      { name: 'every-permit-holds-at-departure', until: '2026-12-09T07:59:00Z' },
    ]));
  it.each(['APPLIED', 'REVOKED', 'LAPSED', 'REJECTED'] as const)('stop it when one is %s', (status) =>
    expect(broken([{ status }])).toHaveLength(1),
  );
  it('stop it when nobody recorded any', () => expect(broken([])).toHaveLength(1));
});
