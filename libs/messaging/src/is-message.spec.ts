import { newId } from '@homeward/kernel';
import { isMessage } from './is-message';
import { aMessage } from './testing/a-message';

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let left = levels; left > 0; left--) value = [value];
  return value;
}

describe('what a broker hands over', () => {
  const message = { ...aMessage('s', 'k', 1), sequence: '1:1:1' };
  const { correlationId: _, signature: __, ...ofBefore } = message;

  it.each<[string, unknown]>([
    ['a message', message],
    ['a copy of another', { ...message, copyOf: newId() }],
    ['one with older versions', { ...message, alsoSentAs: ['test.happened.v0'] }],
    ['one of before signatures', ofBefore],
    ['one with as much in it as any', { ...message, data: deep(99) }],
  ])('is taken for a message: %s', (_, found) => expect(isMessage(found)).toBe(true));

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'x'],
    ['an empty one', {}],
    ['a list', [message]],
    ...['id', 'type', 'key', 'time', 'source'].map((name): [string, unknown] => [
      `one without ${name}`,
      { ...message, [name]: undefined },
    ]),
    ...['type', 'key', 'signature', 'sequence', 'traceparent'].map((name): [string, unknown] => [
      `one whose ${name} is a number`,
      { ...message, [name]: 5 },
    ]),
    ['one whose id is none', { ...message, id: 'x' }],
    ['a copy of what has no id', { ...message, copyOf: 'x' }],
    ['one whose versions are no list', { ...message, alsoSentAs: 'x' }],
    ['one whose versions are numbers', { ...message, alsoSentAs: [5] }],
    ['one that is too deep', { ...message, data: deep(50_000) }],
  ])('is not: %s', (_, found) => expect(isMessage(found)).toBe(false));
});
