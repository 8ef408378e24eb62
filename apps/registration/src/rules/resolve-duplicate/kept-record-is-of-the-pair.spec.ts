import { evolvePair, suspectedPair } from '../../model/duplicate-pair';
import { resolveDuplicate } from '../../resolve-duplicate/resolve-duplicate';
import { anotherId, now, personId } from '../../testing/commands';

const aPair = () =>
  evolvePair(undefined, suspectedPair('operation', [personId, anotherId], { level: 1, reasons: ['same document'] }));
const known = { births: new Map(), by: 'officer', now };

describe('a merge', () => {
  it('says which record stays', () =>
    expect(resolveDuplicate(aPair(), { outcome: 'same', ...known })).toMatchObject({
      accepted: false,
      broken: [{ name: 'kept-record-is-of-the-pair' }],
    }));
  it('keeps one of the two and no third', () =>
    expect(resolveDuplicate(aPair(), { outcome: 'same', keep: 'third', ...known })).toMatchObject({
      accepted: false,
      broken: [{ name: 'kept-record-is-of-the-pair' }],
    }));
  it('is made once it says so', () =>
    expect(resolveDuplicate(aPair(), { outcome: 'same', keep: personId, ...known })).toMatchObject({
      accepted: true,
    }));
});
