import { given } from '@homeward/testing';
import { evolve, type Acknowledgement } from '../model/acknowledgement';
import { acknowledgeManifest } from './acknowledge-manifest';

const said = { flightId: 'f', manifestVersion: 2, clientId: 'airline-demo' };
const event = { ...said, type: 'ManifestAcknowledged' as const, acknowledgedAt: '2026-12-05T00:00:00.000Z' };
const acknowledging = (known?: Acknowledgement, at = '2026-12-05T00:00:00Z') =>
  given(known).when((k) => acknowledgeManifest(k, { ...said, now: new Date(at) }));

describe('an airline that has its manifest', () => {
  it('says so, and when', () => acknowledging().then([event]));
  it('has said so once, however often it does', () =>
    acknowledging(evolve(undefined, event), '2026-12-06T00:00:00Z').then([]));
});
