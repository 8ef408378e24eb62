import type { CodeGroup } from '../i18n/words';

/** The words for what kind of event it was. */
export const whatOf: Readonly<Record<string, CodeGroup>> = {
  ConsentGiven: 'purpose',
  ConsentReconfirmed: 'purpose',
  ConsentRefused: 'purpose',
  ConsentWithdrawn: 'purpose',
  ConsentWentStale: 'purpose',
  DocumentRecorded: 'document',
  ExitClearanceChanged: 'exitState',
  PersonExamined: 'fitness',
  PersonChecked: 'fitness',
  PassengerRemoved: 'out',
  VarianceRecorded: 'variance',
};
