import { rule } from '@homeward/kernel';
import type { HoldCounsellingSession } from '../../commands/hold-counselling-session';

/** Where the route has changed, the person is told the new one. Source: docs/handbook/consent.md#moved-day, docs/handbook/consent.md#r-cons-19. */
export const aChangedRouteIsToldWhole = rule<{ said: HoldCounsellingSession }>({
  name: 'a-changed-route-is-told-whole',
  code: 'R-CONS-19',
  says: 'The route has changed: name the journey that was explained.',
  unblockedBy: 'return-counsellor',
  holds: ({ said }) => !said.changes?.includes('ROUTE_CHANGED') || said.journey !== undefined,
});
