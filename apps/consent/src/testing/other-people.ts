import type { KnownKin } from '../model/guardian';
import type { SomebodyNamed } from '../model/somebody-named';
import { aJourney, personId } from './consents';

/** Somebody who is registered nowhere and can be found again. */
export const somebody = (over: Partial<SomebodyNamed> = {}): SomebodyNamed => ({
  name: 'Selam Tesfaye',
  telephone: '+961 3 123 456',
  relation: 'neighbour',
  ...over,
});

/** The person as a child. */
export const kin = (over: Partial<KnownKin> = {}): KnownKin => ({
  personId,
  ageBand: 'CHILD',
  operationId: aJourney().operationId,
  familyId: 'f',
  answeredBy: ['mother'],
  ...over,
});
/** Its mother, as recorded. */
export const mother = (over: Partial<KnownKin> = {}): KnownKin =>
  kin({ personId: 'mother', ageBand: 'ADULT', answeredBy: [], ...over });
