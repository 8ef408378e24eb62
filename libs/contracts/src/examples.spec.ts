import examples from '../examples.json';
import { ContractBroken, allContracts, readContract, streamOf } from './index';

const frozen = examples as Record<string, { complete: Record<string, unknown>; required: Record<string, unknown> }>;

describe('the published language', () => {
  it('has two frozen examples of every contract, and of nothing else', () =>
    expect(Object.keys(frozen).sort()).toEqual(
      allContracts()
        .map((c) => c.type)
        .sort(),
    ));

  it.each(Object.keys(frozen))('%s is read complete, and with what is required only', (type) => {
    expect(readContract(type, frozen[type]!.complete)).toMatchObject(frozen[type]!.complete);
    expect(readContract(type, frozen[type]!.required)).toMatchObject(frozen[type]!.required);
    expect(streamOf(type)).toMatch(/^homeward\.[a-z-]+\.v1$/);
  });

  it.each(Object.keys(frozen))('%s is not read without any one of the required fields', (type) => {
    for (const field of Object.keys(frozen[type]!.required)) {
      const { [field]: _, ...rest } = frozen[type]!.required;
      expect(() => readContract(type, rest)).toThrow(ContractBroken);
    }
  });

  it('is read with fields that a newer publisher added', () =>
    expect(() =>
      readContract('person.merged.v1', { ...frozen['person.merged.v1']!.complete, later: 1 }),
    ).not.toThrow());

  it('carries nothing that is called by a personal name', () => {
    for (const { complete } of Object.values(frozen))
      expect(
        Object.keys(complete).filter(
          (k) => /familyName|givenName|dob|birth|phone|diagnosis|number$/i.test(k) && k !== 'flightNumber',
        ),
      ).toEqual([]);
  });
});
