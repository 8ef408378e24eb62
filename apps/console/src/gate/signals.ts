export type Signal = 'yes' | 'no' | 'attention';

/** Pitches in Hz, one after the other: told apart without looking, also by who hears high tones badly. */
const tones: Record<Signal, number[]> = { yes: [660, 880], no: [220, 220, 220], attention: [440, 330] };
/** On and off, in ms. */
const beats: Record<Signal, number[]> = { yes: [120], no: [250, 120, 250, 120, 250], attention: [120, 100, 120] };
const toneSeconds = 0.13;
const name = 'sound';

let audio: AudioContext | undefined;

export const isLoud = (): boolean => localStorage.getItem(name) !== 'off';
export const setLoud = (loud: boolean): void => localStorage.setItem(name, loud ? 'on' : 'off');

/** Sounds and shakes, where the device can and its user wants it. */
export function give(signal: Signal): void {
  navigator.vibrate?.(beats[signal]);
  if (!isLoud()) return;
  audio ??= new AudioContext();
  tones[signal].forEach((pitch, i) => {
    const [tone, volume] = [audio!.createOscillator(), audio!.createGain()];
    const at = audio!.currentTime + i * toneSeconds * 1.25;
    tone.frequency.value = pitch;
    volume.gain.value = 0.2;
    tone.connect(volume).connect(audio!.destination);
    tone.start(at);
    tone.stop(at + toneSeconds);
  });
}
