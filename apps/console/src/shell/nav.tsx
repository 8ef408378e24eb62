import { Link } from '@tanstack/react-router';
import { may } from '../sign-in/may';
import { useWords } from '../i18n/use-words';
import { useOperationId } from '../operation/use-operation';
import { useQueues, type Queue } from '../today/use-queues';
import { PageIcon } from './icons';
import { pages } from './routes-of';

/** How many wait on each page; nothing where nobody does. */
const countsByPage = (queues: readonly Queue[]): Map<string, number> =>
  queues.reduce((all, q) => all.set(q.page, (all.get(q.page) ?? 0) + q.people), new Map<string, number>());

const NavCount = ({ of }: { of: number | undefined }) =>
  of ? (
    <span className="nav-count num">
      <bdi>{of}</bdi>
    </span>
  ) : null;

/** The pages that the user's roles allow, by area of work. */
export function Nav({ onGo }: { onGo: () => void }) {
  const { t } = useWords();
  const op = useOperationId();
  const offered = pages.filter((page) => may(page.needs));
  const counts = countsByPage(useQueues(op));
  const groups = [...new Set(offered.map((p) => p.group))];
  return (
    <nav aria-label={t('nav.label')}>
      {groups.map((group) => (
        <div key={group}>
          <p className="nav-heading">{t(`nav.groups.${group}`)}</p>
          {offered
            .filter((p) => p.group === group)
            .map((page) => (
              <Link
                key={page.to}
                to={page.to}
                params={{ op }}
                className="nav-link"
                activeOptions={{ exact: page.name === 'today' }}
                onClick={onGo}
              >
                <PageIcon name={page.name} />
                {t(`nav.${page.name}`)}
                <NavCount of={counts.get(page.name)} />
              </Link>
            ))}
        </div>
      ))}
    </nav>
  );
}
