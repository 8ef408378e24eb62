import { given } from '@homeward/testing';
import { assess, evolve, nothingKnown, type ProtectionFile } from '../model/protection-file';
import { evolveConcern, type Concern, type ToldToProtection } from '../model/concern';
import { aClearing, aFile } from '../testing/screenings';
import { tellProtection, waitForProtection } from './tell-protection';

const now = new Date('2026-12-01T08:00:00Z');
const told: ToldToProtection = {
  kind: 'FEAR_OF_RETURN',
  words: 'they will arrest her',
  heardAt: 'gate',
  by: 'officer-1',
};
const heard = { concernId: 'c', personId: 'p', told, now };
const event = {
  type: 'ProtectionTold',
  concernId: 'c',
  personId: 'p',
  receivedAt: now.toISOString(),
  child: false,
  personal: { told },
} as const;
const aConcern = evolveConcern(undefined, event);

describe('what is told to protection', () => {
  it('is taken as it was said', () =>
    given<Concern | undefined>(undefined)
      .when((c) => tellProtection(c, heard))
      .then([event]));
  it('is told once, however often it is sent', () =>
    given(aConcern)
      .when((c) => tellProtection(c, { ...heard, now: new Date('2026-12-01T09:00:00Z') }))
      .then([]));
  it('does not become another under the same id', () =>
    given(aConcern)
      .when((c) => tellProtection(c, { ...heard, told: { ...told, words: 'nothing' } }))
      .isRefusedBy('one-id-one-content'));
  it('of a child is marked for those who protect children', () =>
    expect(tellProtection(undefined, { ...heard, told: { ...told, kind: 'CHILD' } })).toMatchObject({
      events: [{ child: true }],
    }));
});

describe('a person of whom protection was told', () => {
  const waits = (file: ProtectionFile | undefined) => {
    const said = waitForProtection(file, heard);
    return said.accepted ? said.events.reduce<ProtectionFile | undefined>(evolve, file) : file;
  };
  it('is not cleared any more, and their embassy is told nothing', () => {
    const cleared = aFile({ screening: aClearing() });
    expect(cleared.assessment).toMatchObject({ cleared: true, embassyBlocked: false });
    expect(waits(cleared)).toMatchObject({ waits: ['c'], assessment: { cleared: false, embassyBlocked: true } });
  });
  it('looks from outside like somebody whose screening is open', () =>
    expect(waits(undefined)?.assessment).toEqual(assess(nothingKnown)));
  it('waits where what is sealed was not opened, and keeps what else was decided', () => {
    const { assessment } = aFile({ bestInterests: { decision: 'PANEL', members: [] } });
    expect(waits({ personId: 'p', assessment })?.assessment.bestInterests).toBe('OUTSTANDING');
  });
  it('waits once for one concern', () => {
    const waiting = (file: ProtectionFile | undefined) => given(file).when((f) => waitForProtection(f, heard));
    waiting(undefined).then([{ type: 'PersonWaits', personId: 'p', concernId: 'c' }]);
    waiting(waits(undefined)).then([]);
  });
  it('waits whatever protection records meanwhile', () => {
    const screened = { type: 'PersonScreened', personId: 'p', personal: { screening: aClearing() } } as const;
    expect(evolve(waits(undefined), screened).assessment.cleared).toBe(false);
  });
});
