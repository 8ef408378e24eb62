import { useEffect, useState } from 'react';
import { platformNow } from '../config';

const everyMs = 30_000;

/** The platform's time, which goes on while the page is open. */
export function useNow(): Date {
  const [now, set] = useState(platformNow);
  useEffect(() => {
    const timer = setInterval(() => set(platformNow()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
