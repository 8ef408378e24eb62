import { given } from '@homeward/testing';
import { evolveSeparation, type Separation } from '../model/separation';
import { liftSeparation, orderSeparation, repeatSeparation } from './order-separation';

const now = new Date('2026-12-01T08:00:00Z');
const order = { separationId: 's', personId: 'b', otherId: 'a', within: 'FLIGHT', reason: 'violence', now } as const;
const ordered = {
  type: 'SeparationOrdered',
  separationId: 's',
  personId: 'a',
  otherId: 'b',
  within: 'FLIGHT',
  orderedAt: now.toISOString(),
  personal: { reason: 'violence' },
} as const;
const stands = evolveSeparation(undefined, ordered);

describe('two people who are kept apart', () => {
  it.each([order, { ...order, personId: 'a', otherId: 'b' }])('are one pair, whoever is named first', (command) =>
    given<Separation | undefined>(undefined)
      .when((s) => orderSeparation(s, command))
      .then([ordered]),
  );
  it('are two people', () =>
    given<Separation | undefined>(undefined)
      .when((s) => orderSeparation(s, { ...order, otherId: 'b' }))
      .isRefusedBy('nobody-is-kept-from-themself'));
  it('stay one order when it is sent again, also in the other direction', () =>
    given<Separation | undefined>(stands)
      .when((s) => orderSeparation(s, { ...order, personId: 'a', otherId: 'b', now: new Date('2026-12-02') }))
      .then([]));
  it('stay one order where it was recorded before orders named a scope', () =>
    given<Separation | undefined>({ ...stands, within: undefined })
      .when((s) => orderSeparation(s, order))
      .then([]));
  it.each([{ within: 'ROW' }, { reason: 'a feud' }, { otherId: 'c' }] as const)('are not changed to %j', (over) =>
    given<Separation | undefined>(stands)
      .when((s) => orderSeparation(s, { ...order, ...over }))
      .isRefusedBy('one-id-one-content'),
  );
  it('are kept apart under another record as well, as of the same moment, by an order that says which one it repeats', () =>
    given(stands)
      .when((s) => repeatSeparation(s, { separationId: 't', personId: 'c', otherId: 'b' }))
      .then([
        {
          type: 'SeparationOrdered',
          separationId: 't',
          personId: 'b',
          otherId: 'c',
          within: 'FLIGHT',
          orderedAt: now.toISOString(),
          repeats: 's',
        },
      ]));
  it('may travel together once the order is lifted, which is recorded once', () => {
    const lifted = {
      type: 'SeparationLifted',
      at: now.toISOString(),
      personal: { liftedBecause: 'reconciled' },
    } as const;
    given(stands)
      .when((s) => liftSeparation(s, 'reconciled', now))
      .then([lifted]);
    const again = (reason: string) =>
      given(evolveSeparation(stands, lifted)).when((s) => liftSeparation(s, reason, now));
    again('reconciled').then([]);
    again('another reason').isRefusedBy('an-order-is-lifted-once');
  });
});
