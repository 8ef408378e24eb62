import { given } from '@homeward/testing';
import type { PresenceKind } from '../commands/note-presence';
import { aFrozenList, aPassenger } from '../testing/lists';
import { notePresence } from './note-presence';

const flag = (name: string, value: boolean, reason?: string) => ({
  type: 'FlagSet',
  personId: 'p',
  flag: name,
  value,
  reason,
});
const noted = (kind: PresenceKind, over = {}, reason?: string) =>
  given(aFrozenList([aPassenger('p', 'f', over)])).when((list) => notePresence(list, 'p', kind, reason));

describe('what is noted of somebody on the way', () => {
  it.each<[PresenceKind, string]>([
    ['CALL_NO_ANSWER', 'unreachable'],
    ['NOT_AT_BUS', 'absent'],
    ['DOCUMENT_MISSING', 'paperMissing'],
  ])('%s counts when the check closes', (kind, name) => noted(kind).then([flag(name, true)]));
  it('keeps a reason', () => noted('NOT_AT_BUS', {}, 'N-NOTRANSPORT').then([flag('absent', true, 'N-NOTRANSPORT')]));
  it('is taken back when they come after all', () =>
    noted('ARRIVED', { absent: true, unreachable: true }).then([flag('absent', false), flag('unreachable', false)]));
  it('is taken back when the paper is there', () =>
    noted('DOCUMENT_BROUGHT', { paperMissing: true }).then([flag('paperMissing', false)]));
  it('is noted once', () => noted('NOT_AT_BUS', { absent: true }).then([]));
  it('is not noted of somebody who was taken off the list', () =>
    noted('ARRIVED', { standing: 'OUT', out: { code: 'NO_SHOW', because: 'p' }, absent: true }).isRefusedBy(
      'who-is-out-stays-out',
    ));
  it('is noted of people on the list only', () =>
    given(aFrozenList([]))
      .when((list) => notePresence(list, 'p', 'NOT_AT_BUS'))
      .then([]));
});
