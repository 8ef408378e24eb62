import { evolvePair, suspectedPair } from '../../model/duplicate-pair';
import { resolveDuplicate } from '../../resolve-duplicate/resolve-duplicate';
import { anotherId, personId } from '../../testing/commands';

const aPair = () =>
  evolvePair(undefined, suspectedPair('operation', [personId, anotherId], { level: 1, reasons: ['same document'] }));

describe('a merge', () => {
  it('says which record stays', () =>
    expect(resolveDuplicate(aPair(), { outcome: 'same', by: 'officer' })).toMatchObject({
      accepted: false,
      broken: [{ name: 'kept-record-is-of-the-pair' }],
    }));
  it('keeps one of the two and no third', () =>
    expect(resolveDuplicate(aPair(), { outcome: 'same', keep: 'third', by: 'officer' })).toMatchObject({
      accepted: false,
      broken: [{ name: 'kept-record-is-of-the-pair' }],
    }));
  it('is made once it says so', () =>
    expect(resolveDuplicate(aPair(), { outcome: 'same', keep: personId, by: 'officer' })).toMatchObject({
      accepted: true,
    }));
});
