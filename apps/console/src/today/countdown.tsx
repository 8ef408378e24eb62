import { useWords } from '../i18n/use-words';
import { nextDeadline, type Deadline } from './next-deadline';
import { sayLeft } from './say-left';
import { useNow } from './use-now';

/** How long until the next deadline of a flight, large, and what it is; or for how long it is late. */
export function Countdown({ clock }: { clock: readonly Deadline[] }) {
  const { t, word, language } = useWords();
  const now = useNow();
  const next = nextDeadline(clock, now);
  if (!next) return null;
  const left = sayLeft(language, Date.parse(next.at) - now.getTime());
  return (
    <div className={next.late ? 'countdown countdown-late' : 'countdown'}>
      <span className="countdown-left num">
        <bdi dir="auto">{left}</bdi>
      </span>
      <span className="soft">
        {t(next.late ? 'today.lateFor' : 'today.until')} {word('deadline', next.step)}
      </span>
    </div>
  );
}

/** The same of one moment, in a line. */
export function LeftUntil({ at }: { at: string | undefined }) {
  const { t, language } = useWords();
  const now = useNow();
  if (!at) return null;
  const ms = Date.parse(at) - now.getTime();
  return (
    <span className={ms < 0 ? 'late num' : 'num'}>
      {ms < 0 && `${t('today.over')} `}
      <bdi dir="auto">{sayLeft(language, ms)}</bdi>
    </span>
  );
}
