import { asShownTo } from '@homeward/access';
import { rulesForTravel } from '../rules/who-may-travel/travel-ready';
import { metBeside } from './met-beside.decision';

const broken = (name: string) => {
  const { code, says, unblockedBy } = rulesForTravel.find((r) => r.name === name)!;
  return { name, code, says, unblockedBy };
};
const names = (blockers: { name: string }[]) => blockers.map((b) => b.name);

describe('what is met of the readiness predicate', () => {
  it('is all of it for somebody who is ready', () => expect(names(metBeside([]))).toEqual(names([...rulesForTravel])));
  it('is the rest for somebody who is not', () => {
    const met = names(metBeside([broken('consent-stands')]));
    expect(met).toHaveLength(rulesForTravel.length - 1);
    expect(met).not.toContain('consent-stands');
  });
  it('is all the rest where what is missing is nothing to hide', () =>
    expect(names(metBeside([broken('document-holds-on-arrival')]))).toHaveLength(rulesForTravel.length - 1));
  it('says nothing else of those who hold the person', () => {
    const met = names(metBeside([broken('protection-has-cleared')]));
    expect(met).not.toContain('other-parent-agrees');
    expect(met).toContain('fit-to-fly-until-departure');
  });
  it('looks to an officer the same, whichever rule of protection is broken', () => {
    const seen = (name: string) =>
      asShownTo({ roles: ['movement-officer'] }, { blockers: [broken(name)], met: metBeside([broken(name)]) });
    expect(seen('protection-has-cleared')).toEqual(seen('other-parent-agrees'));
  });
});
