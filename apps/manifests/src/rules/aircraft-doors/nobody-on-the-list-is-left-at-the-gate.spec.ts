import { aPassenger } from '../../testing/lists';
import { anAnswer, closing } from '../../testing/closing-doors';

describe('Somebody on the list is neither aboard nor taken off it', () => {
  it('keeps the doors open: a baby that joined after the gate closed and was not scanned', () => {
    const decision = closing(anAnswer(), {}, { others: [aPassenger('baby', 'f', { band: 'INFANT' })] });
    expect(decision).toMatchObject({ accepted: false, broken: [{ code: 'NOT_ABOARD' }] });
  });
  it('holds nothing up for whoever is out or stood by', () => {
    const others = [
      aPassenger('out', 'g', { standing: 'OUT', out: { code: 'NO_SHOW', because: 'out' } }),
      aPassenger('by', 'h', { standing: 'STANDBY', wasListed: false }),
    ];
    expect(closing(anAnswer(), {}, { others }).accepted).toBe(true);
  });
});
