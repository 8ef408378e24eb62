import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWords } from '../i18n/use-words';
import { FamilyChild } from './family-child';
import type { GateForm } from './gate-step';

/** A child who was left out of the list joins whoever answers for it, once it is called for the flight. */
export function JoinChild(props: GateForm) {
  const { flightId, passenger } = props;
  const { t } = useWords();
  return (
    <FamilyChild
      {...props}
      means={t('gate.childMeans')}
      join={(personId, headers) =>
        answer(
          endpoints.manifests.POST('/flights/{flightId}/children', {
            params: { path: { flightId } },
            headers,
            body: { personId, guardianId: passenger.personId },
          }),
        )
      }
    />
  );
}
