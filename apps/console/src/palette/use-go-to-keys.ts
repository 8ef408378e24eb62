import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { pages } from '../shell/routes-of';
import { may } from '../sign-in/may';
import { sessionOver } from '../sign-in/session-over';
import { isTyping } from './typing';

/** `g` and a letter goes to a page, `?` helps. Never while somebody types or scans, nor while the page is covered. */
export function useGoToKeys(op: string, onHelp: () => void): void {
  const go = useNavigate();
  useEffect(() => {
    let asked = 0;
    const onKey = (e: KeyboardEvent): void => {
      if (sessionOver.is() || isTyping(e.target) || e.ctrlKey || e.metaKey || e.altKey) return;
      if (e.key === '?') return onHelp();
      if (e.key === 'g') return void (asked = e.timeStamp);
      const page = e.timeStamp - asked < 1_500 ? pages.find((p) => p.key === e.key && may(p.needs)) : undefined;
      asked = 0;
      if (page) void go({ to: page.to, params: { op } });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [op, go, onHelp]);
}
