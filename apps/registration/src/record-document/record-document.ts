import { anIdNamesOneRecord, accept, brokenBy, refuse, type Decision } from '@homeward/kernel';
import { numberForm, type DocumentEvent, type TravelDocument } from '../model/travel-document';
import type { ReviewReason } from '../model/person';
import { aTravelNumberStandsAlone } from '../rules/record-document/a-travel-number-stands-alone';
import { aTravelPaperHasANumber } from '../rules/record-document/a-travel-paper-has-a-number';
import { bearersAreOfOneFamily } from '../rules/record-document/bearers-are-of-one-family';
import { checkDigitsAreRight } from '../rules/record-document/check-digits-are-right';
import { destinationAdmitsTheNationality } from '../rules/record-document/destination-admits-the-nationality';
import { onlyALaissezPasserCarriesSeveral } from '../rules/record-document/only-a-laissez-passer-carries-several';
import { paperAgreesWithThePerson } from '../rules/record-document/paper-agrees-with-the-person';
import { paperHoldsUntilArrival } from '../rules/record-document/paper-holds-until-arrival';
import { paperWasIssuedBeforeItEnds } from '../rules/record-document/paper-was-issued-before-it-ends';
import type { RecordDocument } from '../commands/record-document';

/** What a number alone may break. */
export const rulesForANumber = [aTravelPaperHasANumber, aTravelNumberStandsAlone];

/** A paper that breaks one of these is not recorded. */
export const rulesForRecordingADocument = [
  ...rulesForANumber,
  onlyALaissezPasserCarriesSeveral,
  bearersAreOfOneFamily,
  paperWasIssuedBeforeItEnds,
];
/** A paper that breaks one of these is recorded, with the rule as a finding. */
export const rulesForReadingADocument = [
  checkDigitsAreRight,
  paperHoldsUntilArrival,
  destinationAdmitsTheNationality,
  paperAgreesWithThePerson,
];

/** Which findings, by the name of the rule, ask somebody to look at the person again. */
export const reviewOf: ReadonlyMap<string, ReviewReason> = new Map([
  [checkDigitsAreRight.name, 'MRZ_BAD_CHECK'],
  [paperAgreesWithThePerson.name, 'DOCUMENT_DISAGREES'],
]);

/** A paper as it was seen, doubtful or not; sent again, nothing happens. */
export function recordDocument(paper: TravelDocument | undefined, command: RecordDocument): Decision<DocumentEvent> {
  const taken = brokenBy([anIdNamesOneRecord], { standsIn: paper?.holderId, belongsTo: command.holderId });
  if (taken.length > 0) return refuse(...taken);
  if (paper) return accept();
  const broken = brokenBy(rulesForRecordingADocument, command);
  if (broken.length > 0) return refuse(...broken);
  const { documentId, holderId, bearerIds, kind, validUntil, issuedOn, numberKey, alike, text } = command;
  return accept({
    type: 'DocumentRecorded',
    documentId,
    holderId,
    bearerIds,
    kind,
    validUntil,
    issuedOn,
    numberKey,
    alike,
    numberForm,
    findings: brokenBy(rulesForReadingADocument, command),
    personal: text,
  });
}
