import { derivedId, newId } from '@homeward/kernel';
import { idOfFinding } from './id-of-finding.decision';

const [findingId, flightId, another] = [newId(), newId(), newId()];

describe('a finding at a gate', () => {
  it('is kept under the id that was sent, the first time and when more is said of it', () => {
    expect(idOfFinding({ findingId, flightId }, undefined)).toBe(findingId);
    expect(idOfFinding({ findingId, flightId }, { flightId })).toBe(findingId);
  });
  it('is kept beside the one of another flight that has its id, always under the same', () => {
    const beside = idOfFinding({ findingId, flightId: another }, { flightId });
    expect(beside).toBe(derivedId(another, findingId));
    expect(beside).not.toBe(findingId);
  });
});
