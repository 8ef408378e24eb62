import type { SaidOfEscort } from '../model/compared-escort';
import type { ToldApart } from '../model/passenger-list';
import { noTraveller, type Around, type Examples } from './closing-doors';
import { countedBy } from './counted';
import { aPassenger } from './lists';

const nobodyAnswers: Partial<SaidOfEscort> = {};
const toldApart: ToldApart = {
  paper: 'k',
  likely: 1,
  by: 'budi',
  roles: ['duty-officer'],
  at: '2026-12-09T06:40:00Z',
};

/** `p`, who sits in the second row, with a nurse aboard. */
const escortedBy = (seat: string, said?: Partial<SaidOfEscort>, toldApart?: ToldApart[]): Around => {
  const [at, cabin] = ['2026-12-09T06:30:00Z', countedBy('chen', 2)];
  const named = { sealed: 's', paper: 'k', by: 'amal', roles: ['movement-officer'], at };
  const nurse = { escortId: 'e', kind: 'NURSE', ...named, boardedAt: at } as const;
  const people = { p: aPassenger('p', 'f', { boarded: true, seat: '2A' }) };
  const escorts = { e: { ...nurse, escorts: ['p'], seat } };
  return {
    list: { people, escorts, cabin, cabinCounts: [cabin], toldApart },
    said: said && new Map(said.likely === undefined ? [] : [['e', { ...noTraveller, ...said }]]),
  };
};

export const escortExamples: Examples = {
  'escorts-still-sit-near': {
    kept: [escortedBy('3C')],
    broken: [[escortedBy('9C')]],
  },
  'an-escort-is-compared-before-they-fly': {
    kept: [
      escortedBy('3C', { likely: 1 }, [toldApart]),
      escortedBy('3C', { likely: 1 }, [{ ...toldApart, likely: undefined }]),
      escortedBy('3C', nobodyAnswers, [toldApart]),
    ],
    broken: [
      [escortedBy('3C', nobodyAnswers)],
      [escortedBy('3C', { likely: 1 })],
      [escortedBy('3C', { likely: 1 }, [{ ...toldApart, paper: 'other' }])],
      [escortedBy('3C', { likely: 1 }, [{ ...toldApart, by: 'amal' }])],
      [escortedBy('3C', { likely: 1 }, [{ ...toldApart, roles: ['duty-officer', 'movement-officer'] }])],
      // Somebody else came to resemble them after that.
      [escortedBy('3C', { likely: 2 }, [toldApart])],
      [escortedBy('3C', { travellers: 1, likely: 0 }, [toldApart])],
    ],
  },
};
