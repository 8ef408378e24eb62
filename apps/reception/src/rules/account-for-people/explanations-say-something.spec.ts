import { recordVariance } from '../../account-for-people/account-for-people';
import { aKey, amal, anArrival } from '../../testing/arrivals';

const explainedBy = (explanation: string) =>
  recordVariance({
    arrival: anArrival(),
    words: { varianceId: 'v', code: 'V-IDENTITY', offPoint: 'ADD', personId: 'b', explanation },
    recorded: amal,
    key: aKey(),
  });

describe('an explanation', () => {
  it.each(['   ', '\u200b\u200b\u200b', '\u3164\u3164\u3164', '\u0301\u0301\u0301', '...', ' - x', '\ufe0f\u2060\t'])(
    'that says nothing explains nobody: %j',
    (blank) => expect(explainedBy(blank)).toMatchObject({ broken: [{ name: 'explanations-say-something' }] }),
  );
  it.each(['walked off with her uncle', 'نُقل إلى المستشفى', 'ጠፋ', '走失', 'B7'])('in any script is one: %s', (said) =>
    expect(explainedBy(said).accepted).toBe(true),
  );
});
