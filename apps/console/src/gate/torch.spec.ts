import { canLight, light } from './torch';

const aCamera = (capabilities: object, works = true) => {
  const asked: unknown[] = [];
  return {
    asked,
    track: {
      getCapabilities: () => capabilities as MediaTrackCapabilities,
      applyConstraints: async (constraints?: MediaTrackConstraints) => {
        asked.push(constraints);
        if (!works) throw new Error('in use');
      },
    },
  };
};

describe('the light of a camera', () => {
  it('is offered where the camera has one', () => {
    expect(canLight(aCamera({ torch: true }).track)).toBe(true);
    expect(canLight(aCamera({ torch: false }).track)).toBe(false);
    expect(canLight(aCamera({}).track)).toBe(false);
    expect(canLight({})).toBe(false);
  });

  it('is switched, and said to be as it was where that fails', async () => {
    const { asked, track } = aCamera({ torch: true });
    expect([await light(track, true), await light(track, false)]).toEqual([true, false]);
    expect(asked).toEqual([{ advanced: [{ torch: true }] }, { advanced: [{ torch: false }] }]);
    expect(await light(aCamera({ torch: true }, false).track, true)).toBe(false);
  });
});
