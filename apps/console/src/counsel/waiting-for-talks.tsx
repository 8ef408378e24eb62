import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { PageOf, WaitingForCounsellor } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { WorkList } from '../queue/work-list';
import { may } from '../sign-in/may';
import { CounselNext } from './counsel-next';

/**
 * Who waits to be counselled or asked again, the next flight first.
 * @param most so many at the most
 * @param why only those who wait for one of these, separated by commas
 */
export function WaitingForTalks({ most, why }: { most?: number; why?: string }) {
  const { t } = useWords();
  return (
    <WorkList<WaitingForCounsellor>
      queue="consent"
      cache={['consent-waiting', why ?? '']}
      ask={(query) =>
        answer(endpoints.consent.GET('/waiting', { params: { query: { ...query, why } } })) as Promise<
          PageOf<WaitingForCounsellor>
        >
      }
      none={t('counselQueue.none')}
      label={t('consent.title')}
      whys="whyCounsel"
      form={(row, next) => <CounselNext row={row} onDone={next} />}
      work={may('consent:reconfirm') || may('consent:confirm-independently') ? t('counselQueue.work') : undefined}
      most={most}
    />
  );
}
