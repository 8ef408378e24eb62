import { Link } from '@tanstack/react-router';
import { may } from '../sign-in/may';
import { useWords } from '../i18n/use-words';
import { useOperationId } from '../operation/use-operation';
import { PageIcon } from './icons';
import { pages } from './routes-of';

/** The pages that the user's roles allow, by area of work. */
export function Nav({ onGo }: { onGo: () => void }) {
  const { t } = useWords();
  const op = useOperationId();
  const offered = pages.filter((page) => may(page.needs));
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
                activeOptions={{ exact: page.name === 'board' }}
                onClick={onGo}
              >
                <PageIcon name={page.name} />
                {t(`nav.${page.name}`)}
              </Link>
            ))}
        </div>
      ))}
    </nav>
  );
}
