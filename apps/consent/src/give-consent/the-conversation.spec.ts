import type { GiveConsent } from '../commands/give-consent';
import type { KnownKin } from '../model/guardian';
import { aYes } from '../testing/a-yes';
import { aGoodSession } from '../testing/consents';
import { kin, mother } from '../testing/other-people';
import { giveConsent } from './give-consent';

const brokenBy = (words: Partial<GiveConsent>): string[] => {
  const decision = giveConsent(undefined, aYes(words));
  return decision.accepted ? [] : decision.broken.map((b) => b.name);
};
const speaking = (...languages: string[]): KnownKin => kin({ languages });
const interpreted = { personal: { ...aGoodSession().personal!, interpreter: 'Selam Girma' } };
const thirtyDaysAfter = (heldAt: string, more = 0) => new Date(Date.parse(heldAt) + 30 * 86_400_000 + more);

describe('the conversation before a yes', () => {
  it('was held within thirty days', () => {
    const session = aGoodSession();
    const at = (more: number) => {
      const now = thirtyDaysAfter(session.heldAt, more);
      return brokenBy({ session, now, validUntil: new Date(now.getTime() + 86_400_000).toISOString() });
    };
    expect(at(0)).toEqual([]);
    expect(at(1)).toEqual(['a-yes-follows-its-conversation-within-thirty-days']);
  });
  it('was in the language of the yes, or somebody interpreted', () => {
    expect(brokenBy({ language: 'fin' })).toEqual(['a-yes-is-in-the-language-of-its-conversation']);
    expect(brokenBy({ language: 'fin', session: aGoodSession(interpreted) })).toEqual([]);
  });
  it('was in a language of theirs, where registration has any, or somebody interpreted', () => {
    const refused = ['the-conversation-was-in-a-language-they-speak'];
    expect(brokenBy({ kin: speaking('orm') })).toEqual(refused);
    expect(brokenBy({ kin: speaking('orm'), session: aGoodSession(interpreted) })).toEqual([]);
    expect(brokenBy({ kin: speaking('orm', 'amh') })).toEqual([]);
    expect(brokenBy({ kin: speaking() })).toEqual([]);
  });
  it('was in a language of the mother who says yes for her child', () => {
    const said = (languages: string[]) =>
      brokenBy({
        ageBand: 'CHILD',
        givenBy: 'GUARDIAN',
        kin: speaking('orm'),
        counselledKnown: mother({ languages }),
        session: aGoodSession({ personId: 'mother', dependants: [aGoodSession().personId] }),
      });
    expect(said(['amh'])).toEqual([]);
    expect(said(['orm'])).toEqual(['the-conversation-was-in-a-language-they-speak']);
  });
});
