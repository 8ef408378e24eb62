import type { Message } from './message';
import { VersionsRead, unreadVersion } from './versions-read';

const meaning = (reads: string[], message: Partial<Message>, pairs: string[] = []) => {
  const canRead = (type: string, wanted: string) => type === wanted || pairs.includes(`${type}>${wanted}`);
  return new VersionsRead(new Map(reads.map((type) => [type, 1])), canRead).meaningOf(message as Message);
};

describe('what a message means to a service', () => {
  it('is nothing when no handler reads its event in any version', () => {
    expect(meaning(['a.said.v1'], { type: 'a.saidso.v1' })).toBe('nothing');
    expect(meaning(['a.said.v1'], { type: 'b.said.v1', alsoSentAs: ['a.said.v1'] })).toBe('nothing');
  });

  it('is a fact to apply in the version that is read, or in one that can be read as it', () => {
    expect(meaning(['a.said.v1'], { type: 'a.said.v1' })).toBe('read');
    expect(meaning(['a.said.v2'], { type: 'a.said.v1' }, ['a.said.v1>a.said.v2'])).toBe('read');
  });

  it('is a fact that follows when an older version, which is read, comes behind it', () => {
    expect(meaning(['a.said.v1'], { type: 'a.said.v3', alsoSentAs: ['a.said.v2', 'a.said.v1'] })).toBe('follows');
    expect(meaning(['a.said.v1'], { type: 'a.said.v3', alsoSentAs: ['a.said.v2'] })).toBe('unread');
  });

  it('has to be read by each of several handlers', () => {
    const both = ['a.said.v1', 'a.said.v2'];
    expect(meaning(both, { type: 'a.said.v2' })).toBe('unread');
    expect(meaning(both, { type: 'a.said.v2' }, ['a.said.v2>a.said.v1'])).toBe('read');
  });
});

it('a version above all those read needs a newer program; any other is unknown', () => {
  expect(unreadVersion('a.said.v10', ['a.said.v9']).name).toBe('needs-newer-program');
  expect(unreadVersion('a.said.v2', ['a.said.v9']).name).toBe('UnknownVersion');
});
