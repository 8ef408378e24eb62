import { isNo } from '@homeward/contracts';
import type { OwnersAnswer } from '../commands/close-doors';
import { journeysAhead, type JourneyAhead } from '../model/journeys-ahead';
import { idsToAskAbout, type PassengerList } from '../model/passenger-list';

/** Whom the owners are asked about before a departure; undefined where no aircraft doors are closed, for then nothing departs. */
export const questionBeforeDeparture = (list: PassengerList | undefined): JourneyAhead[] | undefined =>
  list?.phase === 'CLOSED' ? journeysAhead(list, idsToAskAbout(list)) : undefined;

/** Who has said no, as consent says; nobody while it does not answer. */
export const noesIn = (answer: OwnersAnswer | undefined): string[] =>
  [...(answer?.consent ?? [])].filter(([, status]) => isNo(status)).map(([personId]) => personId);
