import type { Decision } from '@homeward/kernel';

/** Given a state, when a command is tried, then these facts follow or these rules are broken. */
export const given = <State>(state: State) => ({
  when: <Event>(decide: (state: State) => Decision<Event>) => {
    const decision = decide(state);
    return {
      then: (events: unknown[]) => expect(decision).toEqual({ accepted: true, events }),
      isRefusedBy: (...rules: string[]) =>
        expect(decision.accepted ? 'accepted' : decision.broken.map((b) => b.code)).toEqual(rules),
    };
  },
});
