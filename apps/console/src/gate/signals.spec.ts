import { give, setLoud } from './signals';

/** A phone: what it is told to do. */
const aPhone = () => {
  const shaken: unknown[] = [];
  let tones = 0;
  const part = {
    connect: (to: unknown) => to,
    gain: { value: 0 },
    frequency: { value: 0 },
    start: () => tones++,
    stop() {},
  };
  const kept = new Map<string, string>();
  Object.assign(globalThis, {
    localStorage: { getItem: (k: string) => kept.get(k) ?? null, setItem: (k: string, v: string) => kept.set(k, v) },
    AudioContext: class {
      currentTime = 0;
      createOscillator = () => part;
      createGain = () => part;
    },
  });
  Object.defineProperty(globalThis, 'navigator', {
    value: { vibrate: (beats: unknown) => shaken.push(beats) },
    configurable: true,
  });
  return { shaken, tones: () => tones };
};

describe('what a verdict is given by', () => {
  it('is told apart in the hand and in the ear', () => {
    const { shaken, tones } = aPhone();
    give('yes');
    const yes = tones();
    give('no');
    give('attention');
    expect(new Set(shaken.map(String)).size).toBe(3);
    expect([yes, tones()]).toEqual([2, 7]);
  });

  it('still shakes where the sound is off, and does without both', () => {
    const { shaken, tones } = aPhone();
    setLoud(false);
    give('no');
    expect([shaken.length, tones()]).toEqual([1, 0]);
    Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
    expect(() => give('yes')).not.toThrow();
  });
});
