import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words';

const minuteMs = 60_000;

/** How long something has been waiting. */
export function ItemAge({ at }: { at: number }) {
  const { t } = useWords();
  const [now, set] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => set(Date.now()), minuteMs / 4);
    return () => clearInterval(timer);
  }, []);
  const minutes = Math.floor((now - at) / minuteMs);
  return <>{minutes < 1 ? t('offline.ageNow') : t('offline.age', { minutes })}</>;
}
