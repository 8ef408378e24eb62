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

  it.each(Object.keys(frozen))('%s can be read with all fields, and with the required ones only', (type) => {
    expect(readContract(type, frozen[type]!.complete)).toMatchObject(frozen[type]!.complete);
    expect(readContract(type, frozen[type]!.required)).toMatchObject(frozen[type]!.required);
    expect(streamOf(type)).toMatch(/^homeward\.[a-z-]+\.v1$/);
  });

  it.each(Object.keys(frozen))('%s cannot be read when a required field is missing', (type) => {
    for (const field of Object.keys(frozen[type]!.required)) {
      const { [field]: _, ...rest } = frozen[type]!.required;
      expect(() => readContract(type, rest)).toThrow(ContractBroken);
    }
  });

  it('can be read with fields that a newer publisher added', () =>
    expect(() =>
      readContract('person.merged.v1', { ...frozen['person.merged.v1']!.complete, later: 1 }),
    ).not.toThrow());

  it('has no field with the name of a personal fact', () => {
    for (const { complete } of Object.values(frozen))
      expect(
        Object.keys(complete).filter(
          (k) => /familyName|givenName|dob|birth|phone|diagnosis|number$/i.test(k) && k !== 'flightNumber',
        ),
      ).toEqual([]);
  });
});
