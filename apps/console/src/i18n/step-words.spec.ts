import { everyLifecycle } from '@homeward/testing';
import { stepWords as inArabic } from './ar/step-words';
import { stepWords as inEnglish } from './en/step-words';
import { stepWords as inFrench } from './fr/step-words';

const steps = everyLifecycle().flatMap((lifecycle) => lifecycle.steps);

/** A refusal may name any step: `step-is-possible-now` and `stages-follow-one-another` have it as a parameter. */
describe.each([
  ['English', inEnglish],
  ['French', inFrench],
  ['Arabic', inArabic],
])('the steps in %s', (_, words) => {
  it('all have a word', () => expect(steps.filter((step) => !(step in words))).toEqual([]));
  it('belong to steps that exist', () =>
    expect(Object.keys(words).filter((step) => !steps.includes(step))).toEqual([]));
});
