import { bondByRelation, relations } from './bond';

const eldersOf = (child: string) => relations.filter((elder) => bondByRelation(child, elder) !== undefined);

describe('what two people of a case are to each other', () => {
  it('makes whoever brings up a niece or a nephew an uncle or aunt, and no parent', () => {
    for (const elder of ['HEAD', 'SPOUSE']) expect(bondByRelation('NIECE_NEPHEW', elder)).toBe('UNCLE_OR_AUNT');
    expect(bondByRelation('NIECE_NEPHEW', 'SIBLING')).toBe('OTHER_KIN');
  });
  it('leaves a child whose relation says nothing to protection, and everybody else who is OTHER out', () => {
    expect(['SPOUSE', 'PARENT', 'OTHER'].flatMap(eldersOf)).toEqual([]);
    expect(relations.map((child) => bondByRelation(child, 'OTHER'))).toEqual(relations.map(() => undefined));
    expect(bondByRelation(undefined, 'HEAD')).toBeUndefined();
  });
});
