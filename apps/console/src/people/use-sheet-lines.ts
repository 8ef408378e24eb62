import type { ListedPerson } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import type { Asked, ColumnName } from './asked';

/** The head of a sheet of people, and the line of each, in words: names, and the columns that are seen. */
export function useSheetLines(asked: Pick<Asked, 'columns'>) {
  const { t, word } = useWords();
  const cellOf: Record<ColumnName, (p: ListedPerson) => string> = {
    readiness: (p) => word('listed', `readiness_${p.ready ? 'READY' : 'BLOCKED'}`),
    consent: (p) => word('listed', `consent_${p.consent}`),
    medical: (p) => word('listed', `medical_${p.medical}`),
    protection: (p) => word('listed', `protection_${p.protection}`),
    documents: (p) => word('listed', `documents_${p.documents}`),
    flight: (p) => p.flightNumber ?? '',
    waiting: (p) => p.registeredOn,
    case: (p) => p.caseReference,
    nationality: (p) => p.nationality ?? '',
    age: (p) => word('band', p.ageBand),
    needs: (p) => p.needs.join(' '),
    destination: (p) => p.offPoint ?? '',
  };
  const head = [
    t('person.family'),
    t('person.given'),
    t('person.native'),
    ...asked.columns.map((c) => t(`peopleList.${c}`)),
  ];
  const lineOf = (p: ListedPerson): string[] => [
    p.familyName,
    p.givenNames,
    p.nativeName,
    ...asked.columns.map((c) => cellOf[c](p)),
  ];
  return { head, lineOf };
}
