import { given } from '@homeward/testing';
import type { OwnersAnswer } from '../commands/close-doors';
import { evolve } from '../model/evolve';
import type { PassengerList } from '../model/passenger-list';
import { aDay } from '../testing/a-day';
import { anAnswer } from '../testing/owners-answer';
import { aPassenger } from '../testing/lists';
import { comparePaper, questionOnPaper } from './compare-paper.decision';

const [closedAt, at] = ['2026-12-09T06:40:00Z', '2026-12-09T06:45:00.000Z'];
const paper = { first: 'amal', second: 'budi', comparison: 'DUE' } as const;
const doors = { closedAt, confirmed: true as const, paper };
const day = (phase: PassengerList['phase'], over: Partial<PassengerList> = {}, now?: string) =>
  aDay([aPassenger('p', 'f', { boarded: true })], {}, { phase, doors, ...over }, now);
const comparing = (phase: PassengerList['phase'], answer: Partial<OwnersAnswer> = {}, over = {}) =>
  given(day(phase, over)).when((d) => comparePaper(d, anAnswer(answer)));

const compared = { type: 'PaperCompared', at };
const heard = { type: 'NoHeardAfterDoors', personId: 'p', at, onPaper: true };
const off = (code: string) => ({ type: 'PassengerRemoved', personId: 'p', code, because: 'p' });
const no = { consent: new Map([['p', 'WITHDRAWN']]) };

describe('what the owners are asked, once they answer again', () => {
  it.each(['CLOSED', 'DEPARTED'] as const)('is about everybody aboard on a paper list: %s', (phase) =>
    expect(questionOnPaper(day(phase).list)?.map((p) => p.personId)).toEqual(['p']),
  );
  it('is nothing where they were asked, or where there was no paper', () => {
    const compared = { ...paper, comparison: 'DONE' as const };
    for (const other of [
      { ...doors, paper: compared },
      { closedAt, confirmed: true as const },
    ])
      expect(questionOnPaper(day('CLOSED', { doors: other }).list)).toBeUndefined();
    expect(questionOnPaper(undefined)).toBeUndefined();
  });
});

describe('a paper list, once consent and medical clearance answer again', () => {
  it.each(['CLOSED', 'DEPARTED'] as const)('was right: %s', (phase) => comparing(phase).then([compared]));
  it('was wrong about a no: the doors open', () =>
    comparing('CLOSED', no).then([compared, heard, { type: 'DoorsReopened', forNo: true }, off('WITHDRAWN')]));
  it('was wrong about a no of somebody who has left', () => comparing('DEPARTED', no).then([compared, heard]));
  it('was wrong about somebody of whom consent knows no yes', () =>
    comparing('DEPARTED', { consent: new Map() }).then([compared, heard]));
  it('was wrong about a clearance: the doors open', () =>
    comparing('CLOSED', { fitUntil: new Map() }).then([compared, { type: 'DoorsReopened' }, off('MEDICAL_OFFLOAD')]));
  it('was wrong about a clearance that ended while the flight is late', () => {
    const answer = { ...anAnswer(), fitUntil: new Map([['p', '2026-12-09T08:30:00Z']]) };
    const at = (now: string) => given(day('CLOSED', {}, now)).when((d) => comparePaper(d, answer));
    at('2026-12-09T08:30:00Z').then([{ ...compared, at: '2026-12-09T08:30:00.000Z' }]);
    const offAt = '2026-12-09T08:31:00.000Z';
    at(offAt).then([{ ...compared, at: offAt }, { type: 'DoorsReopened' }, off('MEDICAL_OFFLOAD')]);
  });
  it('takes somebody off once, who said no and is not fit', () =>
    comparing('CLOSED', { ...no, fitUntil: new Map() }).then([
      compared,
      heard,
      { type: 'DoorsReopened', forNo: true },
      off('WITHDRAWN'),
    ]));
  it('was wrong about a no, and stays to be compared while medical clearance does not answer', () => {
    const half = { ...no, fitUntil: undefined };
    comparing('CLOSED', half).then([heard, { type: 'DoorsReopened', forNo: true }, off('WITHDRAWN')]);
    comparing('DEPARTED', half).then([heard]);
    comparing('DEPARTED', { fitUntil: undefined }).then([]);
    comparing('CLOSED', { consent: undefined }).then([]);
  });
  it('is compared once', () =>
    expect(evolve(day('DEPARTED').list, { type: 'PaperCompared', at }).doors?.paper?.comparison).toBe('DONE'));
  it('is not compared when the doors had closed on an answer, or before this was asked', () => {
    comparing('DEPARTED', no, { doors: { closedAt } }).then([]);
    comparing('DEPARTED', no, { doors: { closedAt, paper: { first: '1', second: '2' } } }).then([]);
  });
});
