import { spotlight } from '@mantine/spotlight';
import { useEffect } from 'react';
import { sessionOver } from '../sign-in/session-over';
import { isTyping } from './typing';

/** A row of a list or of a queue; the head of a table is none. */
const rows = 'main .paged-body [role="row"], main .work-row';
const opens = 'a[href], button';

/** Moves to a row and puts the focus on what opens it: Enter does so. */
function moveBy(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(rows)];
  const here = all.findIndex((row) => row.contains(document.activeElement));
  const to = here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by;
  const row = all[to];
  row?.scrollIntoView({ block: 'nearest' });
  row?.querySelector<HTMLElement>(opens)?.focus();
}

/**
 * `/` goes to the search of the page, or to the palette; `j` and `k` move in lists and queues. Never while somebody types or scans,
 * nor while the page is covered.
 */
export function useMoveKeys(): void {
  useEffect(() => {
    const onKey = (e: KeyboardEvent): void => {
      if (sessionOver.is() || isTyping(e.target) || e.ctrlKey || e.metaKey || e.altKey) return;
      if (document.querySelector('[role="dialog"]')) return;
      if (e.key === 'j') moveBy(1);
      else if (e.key === 'k') moveBy(-1);
      else if (e.key === '/') {
        e.preventDefault();
        const search = document.querySelector<HTMLInputElement>('main input[type="search"]');
        if (search) search.focus();
        else spotlight.open();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
