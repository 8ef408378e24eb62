import type { VarianceCode } from '@homeward/contracts';
import { recordVariance } from '../../account-for-people/account-for-people';
import { aKey, amal, anArrival } from '../../testing/arrivals';

const explained = (code: VarianceCode, personId?: string) =>
  recordVariance({
    arrival: anArrival(),
    words: { varianceId: 'v', code, offPoint: 'ADD', explanation: 'not here', personId },
    recorded: amal,
    key: aKey(),
  });
const ofPersons = ['V-MISSING', 'V-OFFLOADED_TRANSIT', 'V-DIED', 'V-IDENTITY'] as const;

describe('what became of somebody on the list', () => {
  it.each(ofPersons)('is not explained by %s without saying who', (code) =>
    expect(explained(code)).toMatchObject({
      broken: [{ name: 'variances-name-who-they-are-about', unblockedBy: 'reception-officer' }],
    }),
  );
  it.each(ofPersons)('is not explained by %s of somebody who did not leave', (code) =>
    expect(explained(code, 'x')).toMatchObject({ broken: [{ name: 'variances-name-who-they-are-about' }] }),
  );
  it.each(ofPersons)('is explained by %s of one who left', (code) => expect(explained(code, 'b').accepted).toBe(true));
});

describe('a number, or somebody who is on no list', () => {
  it.each(['V-COUNTERROR', 'V-EXTRA', 'V-BORN'] as const)('is explained by %s without a person', (code) =>
    expect(explained(code).accepted).toBe(true),
  );
  it('may be one whom another flight knows', () => expect(explained('V-EXTRA', 'x').accepted).toBe(true));
});
