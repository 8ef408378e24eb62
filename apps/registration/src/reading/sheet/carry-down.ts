import { readRelation } from '../person/read-relation';
import { tidyText } from '../text/tidy-text';
import type { RecordCells } from './cells-of-record';

const CARRIED = ['location', 'destination', 'registeredOn'] as const;

/**
 * Many sheets give case, place and date on the first row of a family only. A row without a case belongs to the family
 * above it, unless it begins a family of its own: a second head is not a relative of the first.
 */
export function carryDown(): (cells: RecordCells) => { cells: RecordCells; caseMissing: boolean } {
  let family: RecordCells = {};
  let headSeen = false;
  return (cells) => {
    const own = tidyText(cells.case ?? '');
    const head = readRelation(cells.relation ?? '') === 'HEAD';
    const begins = own !== '' ? own !== family.case : head && headSeen;
    if (begins) {
      family = { case: own };
      headSeen = false;
    }
    headSeen ||= head;
    const carried: RecordCells = { ...cells, case: family.case ?? '' };
    for (const field of CARRIED) {
      if (cells[field]?.trim()) family[field] = cells[field];
      else if (cells[field] !== undefined) carried[field] = family[field] ?? '';
    }
    return { cells: carried, caseMissing: !carried.case };
  };
}
