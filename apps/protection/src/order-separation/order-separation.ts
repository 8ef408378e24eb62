import { accept, oneIdOneContent, unlessBroken, type Decision } from '@homeward/kernel';
import type { OrderSeparation } from '../commands/order-separation';
import type { Separation, SeparationEvent } from '../model/separation';
import { anOrderIsLiftedOnce } from '../rules/order-separation/an-order-is-lifted-once';
import { nobodyIsKeptFromThemself } from '../rules/order-separation/nobody-is-kept-from-themself';

export const rulesForOrderingASeparation = [nobodyIsKeptFromThemself, oneIdOneContent('protection-officer')];

/** The same in both directions: the pair is kept in the order of its ids. */
export const inOrder = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);

/** Sent again it is one order. */
export function orderSeparation(
  separation: Separation | undefined,
  command: OrderSeparation,
): Decision<SeparationEvent> {
  const { separationId, within, reason, now } = command;
  const [personId, otherId] = inOrder(command.personId, command.otherId);
  const said = { personId, otherId, within, reason };
  const before = separation && {
    personId: separation.personId,
    otherId: separation.otherId,
    within: separation.within ?? 'FLIGHT',
    reason: separation.personal?.reason,
  };
  return unlessBroken(rulesForOrderingASeparation, { ...said, before, now: said }, () =>
    separation
      ? []
      : {
          type: 'SeparationOrdered',
          separationId,
          personId,
          otherId,
          within,
          orderedAt: now.toISOString(),
          personal: { reason },
        },
  );
}

/** The same order for another record of which nobody can say whether it was meant; why is written in the first one. */
export const repeatSeparation = (
  { separationId: repeats, within, orderedAt }: Separation,
  { separationId, ...pair }: Pick<Separation, 'separationId' | 'personId' | 'otherId'>,
): Decision<SeparationEvent> => {
  const [personId, otherId] = inOrder(pair.personId, pair.otherId);
  return accept({ type: 'SeparationOrdered', separationId, personId, otherId, within, orderedAt, repeats });
};

export const rulesForLiftingASeparation = [anOrderIsLiftedOnce];

export const liftSeparation = (separation: Separation, reason: string, now: Date): Decision<SeparationEvent> =>
  unlessBroken(rulesForLiftingASeparation, { liftedWith: separation.personal?.liftedBecause, reason }, () =>
    separation.liftedAt ? [] : { type: 'SeparationLifted', at: now.toISOString(), personal: { liftedBecause: reason } },
  );
