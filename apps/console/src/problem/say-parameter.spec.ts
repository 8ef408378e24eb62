import { everyRule } from '@homeward/testing';
import { codeParameters, sayParameter } from './say-parameter';

const plain = 'airport airports lies named people count cases hours most column years escorts at device'.split(' ');

describe('the parameters of a sentence', () => {
  it('are words where they are codes, one by one', () => {
    const word = (group: string, code: string): string => `${group}.${code}`;
    expect(sayParameter('kinds', 'NURSE, CHILD', word)).toBe('escortKind.NURSE, escortKind.CHILD');
    expect(sayParameter('step', 'close', word)).toBe('action.close');
    expect(sayParameter('airports', 'BEY, ADD', word)).toBe('BEY, ADD');
  });
  it('are all known: a new one is a code with words, or says itself', () => {
    const used = everyRule().flatMap(({ says }) => [...says.matchAll(/\{\{(\w+)\}\}/g)].map(([, key]) => key!));
    expect([...new Set(used)].filter((key) => !codeParameters.has(key) && !plain.includes(key))).toEqual([]);
  });
});
