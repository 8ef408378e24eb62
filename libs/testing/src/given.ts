import type { Decision } from '@homeward/kernel';

/** Given a state, when a command is tried, then these facts follow or the rules of these names are broken. */
export const given = <State>(state: State) => ({
  when: <Event>(decide: (state: State) => Decision<Event>) => {
    const decision = decide(state);
    return {
      then: (events: unknown[]) => expect(decision).toEqual({ accepted: true, events }),
      isRefusedBy: (...names: string[]) =>
        expect(decision.accepted ? 'accepted' : decision.broken.map((b) => b.name)).toEqual(names),
    };
  },
});
