import { nextPart, toAsk, type Answer } from './in-order';

const entry = (at: string) => ({ entryId: at, personId: 'p', event: 'ConsentGiven', at });
const says = (service: string, at: string[], next?: string): Answer => ({ service, entries: at.map(entry), next });
const times = (of: readonly { at: string }[]): string[] => of.map((e) => e.at);

describe('the story of a person', () => {
  it('is in one order, whoever tells it', () => {
    const { shown, held, next } = nextPart([says('consent', ['9', '4']), says('medical', ['7', '5'])]);
    expect(times(shown)).toEqual(['9', '7', '5', '4']);
    expect([held, next]).toEqual([[], {}]);
  });

  it('holds what is older than the last word of a service that has more to tell', () => {
    const first = nextPart([says('consent', ['9', '3']), says('manifests', ['8', '6'], 'more')]);
    expect(times(first.shown)).toEqual(['9', '8', '6']);
    expect(times(first.held)).toEqual(['3']);
    expect(toAsk(first)).toEqual(['manifests']);
    const second = nextPart([says('manifests', ['5', '2'])], first);
    expect(times(second.shown)).toEqual(['5', '3', '2']);
    expect(toAsk(second)).toEqual([]);
  });

  it('asks those who have told everything that is held no further', () => {
    const first = nextPart([says('consent', ['3', '2'], 'c'), says('manifests', ['8', '6'], 'm')]);
    expect(times(first.shown)).toEqual(['8', '6']);
    expect(toAsk(first)).toEqual(['manifests']);
    const second = nextPart([says('manifests', ['1'])], first);
    expect(times(second.shown)).toEqual(['3', '2']);
    expect(toAsk(second)).toEqual(['consent']);
  });

  it('goes on without a service that does not answer, and names it', () => {
    const { shown, out, next } = nextPart([says('consent', ['9']), { service: 'medical' }]);
    expect(times(shown)).toEqual(['9']);
    expect([out, next]).toEqual([['medical'], {}]);
  });
});
