import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useWords } from '../i18n/use-words';
import { FamilyChild } from './family-child';
import type { GateForm } from './gate-step';

/** A child born since registration joins its mother on the list, once it is registered like anybody else. */
export function JoinNewborn(props: GateForm) {
  const { flightId, passenger } = props;
  const { t } = useWords();
  return (
    <FamilyChild
      {...props}
      means={t('gate.newbornMeans')}
      join={(personId, headers) =>
        answer(
          endpoints.manifests.POST('/flights/{flightId}/newborns', {
            params: { path: { flightId } },
            headers,
            body: { personId, motherId: passenger.personId },
          }),
        )
      }
    />
  );
}
