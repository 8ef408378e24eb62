import { rule } from '@homeward/kernel';
import type { VouchBesideTheList } from '../../commands/vouch-on-paper';
import { plainSerial } from '../../model/signed';

/**
 * One serial for everybody aboard, or one that was used for somebody on another flight, does not belong to a paper on which
 * these people were asked. A family may share one sheet.
 * Source: docs/handbook/day-of-movement.md#paper-list.
 */
export const onePaperIsOfOneFamily = rule<Pick<VouchBesideTheList, 'asked' | 'familyOf' | 'elsewhere'>>({
  name: 'one-paper-is-of-one-family',
  code: 'PAPER-ASKED',
  says: 'A serial belongs to one family: it may not be used for others aboard, or for anybody else on another flight.',
  unblockedBy: 'embarkation-officer',
  holds: ({ asked, familyOf, elsewhere }) => {
    const families = new Map<string, string | undefined>();
    return asked.every(({ personId, serial }) => {
      const plain = plainSerial(serial);
      const family = familyOf.get(personId) ?? personId;
      const first = families.get(plain) ?? family;
      families.set(plain, first);
      return first === family && !elsewhere.some((p) => plainSerial(p.serial) === plain && p.personId !== personId);
    });
  },
});
