import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words';
import { pages } from '../shell/routes-of';
import { LeftUntil } from './countdown';
import type { Queue } from './use-queues';

/** Each queue of the user in one line: how many, what for, and until when; those with nothing in them are left out. */
export function MyQueues({ op, queues }: { op: string; queues: readonly Queue[] }) {
  const { t } = useWords();
  const waiting = queues.filter((q) => q.people > 0);
  if (queues.length === 0) return null;
  return (
    <section aria-labelledby="my-queues">
      <h2 id="my-queues" className="today-heading">
        {t('today.queues')}
      </h2>
      {waiting.length === 0 && <p className="soft">{t('today.nothingWaits')}</p>}
      <ul className="queue-lines">
        {waiting.map(({ name, page, people, firstDueAt }) => (
          <li key={name}>
            <Link to={pages.find((p) => p.name === page)!.to} params={{ op }} className="queue-line">
              <b className="queue-count num">
                <bdi>{people}</bdi>
              </b>
              <span className="queue-says">{t(`today.queue.${name}`, { count: people })}</span>
              {firstDueAt && (
                <span className="soft">
                  {t('today.firstFlightIn')} <LeftUntil at={firstDueAt} />
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
