import { withZones } from './with-zones';

const leg = { std: '2026-12-09T08:00:00Z', sta: '2026-12-09T13:15:00Z', payloadKg: 1 };

describe('the time zones of a leg', () => {
  it('are those of its airports', () =>
    expect(withZones([{ ...leg, from: 'BEY', to: 'PPG' }])).toMatchObject([
      { fromZone: 'Asia/Beirut', toZone: 'Pacific/Pago_Pago' },
    ]));
  it('are as the flight desk gave them', () =>
    expect(withZones([{ ...leg, from: 'BEY', to: 'ADD', toZone: 'Africa/Nairobi' }])).toMatchObject([
      { toZone: 'Africa/Nairobi' },
    ]));
});
