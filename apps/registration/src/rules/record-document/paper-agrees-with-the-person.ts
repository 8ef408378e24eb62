import { rule } from '@homeward/kernel';
import type { SeenPaper } from '../../commands/record-document';
import { nameKeys } from '../../reading/across/name-keys';
import { zoneDisagrees } from '../../reading/person/read-zone';
import { plainDocumentNumber } from '../../reading/text/document-number';

/**
 * A paper that seems to be of somebody else leads to a question, never to a refusal by itself. A zone that was misread says
 * nothing about whose it is. Source: docs/handbook/documents.md#r-doc-4.
 */
export const paperAgreesWithThePerson = rule<SeenPaper>({
  name: 'paper-agrees-with-the-person',
  code: 'R-DOC-4',
  says: 'Date of birth, sex or number in the machine-readable zone are not those of the record.',
  unblockedBy: 'registration-officer',
  holds: (paper) =>
    !paper.zone.present || paper.zone.wrongDigits.length > 0 || (isTheNumber(paper) && isThePerson(paper)),
});

const isTheNumber = ({ zone, text }: SeenPaper): boolean =>
  zone.docNumber === undefined ||
  plainDocumentNumber(zone.docNumber) === plainDocumentNumber(text.number, text.issuingState);

function isThePerson({ zone, holder: { dob, sex, names } }: SeenPaper): boolean {
  const beside = { dob: dob?.value ?? '', dobPrecision: dob?.precision ?? '', sex: sex === 9 ? 0 : sex };
  const recorded = nameKeys(names.family, names.given);
  const inZone = nameKeys(zone.familyName ?? '', zone.givenNames ?? '');
  const namesDiffer = recorded.length > 0 && inZone.length > 0 && !inZone.some((key) => recorded.includes(key));
  return !zoneDisagrees(zone, beside) && !namesDiffer;
}
