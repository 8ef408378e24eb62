import type { Consent } from '../model/consent';
import { aWithdrawnConsent, anActiveConsent } from '../testing/consents';
import { embassyYesUntil, type KnownOfRecord } from './embassy-list';

const now = new Date('2026-12-01T09:00:00Z');
const said = (over: object = {}): NonNullable<KnownOfRecord['consent']> => ({
  state: { ...anActiveConsent(), purpose: 'EMBASSY_SHARING', ...over } as Consent,
  broken: [],
});
const no = { state: aWithdrawnConsent(), broken: [] };
const refused = {
  state: { ...aWithdrawnConsent(), status: 'REFUSED', refusedAt: '2026-12-01' } as Consent,
  broken: [],
};
const changed = (consent: NonNullable<KnownOfRecord['consent']>) => ({ ...consent, broken: ['changed'] });
const yes: KnownOfRecord = { consent: said(), blocked: false };
const until = '2026-12-25T09:00:00.000Z';

describe('staff speak with an embassy about somebody', () => {
  it.each<[string, KnownOfRecord, KnownOfRecord[]]>([
    ['who said yes', yes, []],
    ['who said yes again', { ...yes, consent: said({ status: 'RECONFIRMED' }) }, []],
    ['whose other record says nothing', yes, [{}]],
    ['who said yes to the use of their data as well', { ...yes, data: said() }, []],
    ['whose other record says yes as well', yes, [yes]],
    ['whose other record says a yes that has run out', yes, [{ consent: said({ validUntil: '2026-11-30' }) }]],
  ])('%s', (_, record, merged) => expect(embassyYesUntil(record, merged, now)).toBe(until));

  it.each<[string, KnownOfRecord, KnownOfRecord[]]>([
    ['who was not asked', { blocked: false }, []],
    ['who said no', { ...yes, consent: no }, []],
    ['whose yes has run out', { ...yes, consent: said({ validUntil: '2026-12-01T08:59:59Z' }) }, []],
    ['whose yes is stale', { ...yes, consent: said({ status: 'STALE' }) }, []],
    ['whose yes was changed outside the service', { ...yes, consent: changed(said()) }, []],
    ['whom protection keeps from it', { ...yes, blocked: true }, []],
    ['of whom protection has said nothing', { consent: said() }, []],
    ['who said no under another record', yes, [{ consent: no }]],
    ['who refused under another record', yes, [{}, { consent: refused }]],
    ['whom protection keeps from it under another record', yes, [{ blocked: true }]],
    ['who said no to any use of their data', { ...yes, data: no }, []],
    ['who said that under another record', yes, [{ data: refused }]],
    ['whose answer to that was changed outside the service', { ...yes, data: changed(said()) }, []],
    ['whose other record was changed outside the service', yes, [{ consent: changed(said()) }]],
    ['whose other record was taken away', yes, [{ consent: { broken: ['taken away'] } }]],
  ])('but not about one %s', (_, record, merged) => expect(embassyYesUntil(record, merged, now)).toBeUndefined());
});
