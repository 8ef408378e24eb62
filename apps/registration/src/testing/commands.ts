import type { CaseFile } from '../model/case-file';
import type { Person } from '../model/person';
import { numberForm, type TravelDocument } from '../model/travel-document';
import type { OpenCase } from '../commands/open-case';
import type { OpenOperation } from '../commands/open-operation';
import type { RecordDocument } from '../commands/record-document';
import type { RecordExitClearance } from '../commands/record-exit-clearance';
import type { RegisterPerson } from '../commands/register-person';

export const now = new Date('2026-12-01T08:00:00Z');
export const personId = '01930000-0000-7000-8000-000000000001';
export const anotherId = '01930000-0000-7000-8000-000000000002';
const caseId = '01930000-0000-7000-8000-0000000000c1';
const operationId = '01930000-0000-7000-8000-0000000000a1';

export const anOperationAskedFor = (over: Partial<OpenOperation> = {}): OpenOperation => ({
  operationId,
  name: 'Return by air',
  modality: 'VHR',
  requestingGovernment: 'ETH',
  requestDate: '2026-11-01',
  corridor: ['BEY', 'ADD'],
  now,
  ...over,
});

export const aCaseToOpen = (over: Partial<OpenCase> = {}): OpenCase => ({
  caseId,
  operationId,
  officeNumber: 'BEY-0001',
  holders: new Map(),
  now,
  ...over,
});

export const aCaseFile = (over: Partial<CaseFile> = {}): CaseFile => ({
  caseId,
  operationId,
  familyId: caseId,
  reference: 'BEY-0001-K',
  openedAt: now.toISOString(),
  ...over,
});

/** A grown woman, properly described. */
export const aDescription = (over: Partial<RegisterPerson> = {}): RegisterPerson => ({
  personId,
  file: aCaseFile(),
  relation: 'HEAD',
  registeredOn: '2026-11-02',
  otherHeads: 0,
  now,
  identity: {
    names: { family: 'Abebe', given: 'Worknesh' },
    sex: 2,
    dob: { value: '1990-03-04', precision: 'd' },
    phones: [],
    languages: ['amh'],
    nationality: 'ETH',
  },
  keys: { names: [], phones: [] },
  ...over,
});

/** The same with something else said of who she is. */
export const describedAs = (identity: Partial<RegisterPerson['identity']>): RegisterPerson =>
  aDescription({ identity: { ...aDescription().identity, ...identity } });

export const aPerson = (over: Partial<Person> = {}): Person => ({
  personId,
  operationId,
  caseId,
  caseReference: 'BEY-0001-K',
  familyId: caseId,
  relation: 'HEAD',
  registeredOn: '2026-11-02',
  ageBand: 'ADULT',
  keys: { names: [], phones: [] },
  reviews: [],
  openPairs: [],
  documentConflict: false,
  outOfScope: false,
  told: { confirmed: true, openDuplicates: 0, documentConflict: false, outOfScope: false },
  ...over,
});

/** A passport in order. */
export const aPassport = (over: Partial<RecordDocument> = {}): RecordDocument => ({
  documentId: '01930000-0000-7000-8000-0000000000d1',
  holderId: personId,
  bearerIds: [personId],
  familyIds: [caseId],
  kind: 'PP',
  validUntil: '2030-01-01',
  issuedOn: '2020-01-01',
  numberKey: 'n',
  zone: { present: true, wrongDigits: [] },
  holder: aDescription().identity,
  now,
  text: { number: 'EP1234567' },
  ...over,
});

/** The same as it stands once it is recorded. */
export const aRecordedPassport = (over: Partial<TravelDocument> = {}): TravelDocument => {
  const { documentId, holderId, bearerIds, kind, validUntil, issuedOn, numberKey, text } = aPassport();
  return {
    documentId,
    holderId,
    bearerIds,
    kind,
    validUntil,
    issuedOn,
    numberKey,
    numberForm,
    findings: [],
    personal: text,
    ...over,
  };
};

export const leaveToGo = (over: Partial<RecordExitClearance> = {}): RecordExitClearance => ({
  personId,
  kind: 'exit_visa',
  wanted: 'GRANTED',
  waived: false,
  validUntil: '2026-12-31',
  ...over,
});
