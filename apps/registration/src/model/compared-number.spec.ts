import { resemblanceOf, type ComparedNumber } from './compared-number';

const number = (numberKey: string | undefined, whole: string, bare?: string, slips?: string[]): ComparedNumber => ({
  numberKey,
  alike: { whole, bare, slips },
});

describe('a number', () => {
  it.each<[string, ComparedNumber, ComparedNumber, unknown]>([
    ['is the same', number('n', 'w'), number('n', 'w'), 'SAME'],
    ['may be misread for another one', number('n', 'w'), number('m', 'w'), 'MISREAD'],
    ['may be another one without its prefix', number('n', 'w', 'b'), number('m', 'b'), 'MISREAD'],
    ['may be another one with a prefix', number('n', 'w'), number('m', 'v', 'w'), 'MISREAD'],
    ['is no other one because neither has a prefix', number('n', 'w'), number('m', 'v'), undefined],
    ['is one slip from another one', number('n', 'w', 'b', ['s', 't']), number('m', 'v', 'c', ['t']), 'SLIP'],
    ['is not the same where there is none', number(undefined, 'w'), number(undefined, 'v'), undefined],
    ['resembles nothing that was never compared', number('n', 'w', 'b', ['s']), { numberKey: 'm' }, undefined],
    ['resembles nothing of which no slips are known', number('n', 'w', 'b', ['s']), number('m', 'v'), undefined],
  ])('%s', (_, one, other, expected) =>
    expect([resemblanceOf(one, other), resemblanceOf(other, one)]).toEqual([expected, expected]),
  );
});
