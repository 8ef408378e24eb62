import { useEffect, useRef } from 'react';
import { burst, type Keys } from './burst';

/** Hears a scanner that types like a keyboard, wherever the focus is outside of a field. */
export function useWedge(onRead: (code: string) => void): void {
  const read = useRef(onRead);
  useEffect(() => void (read.current = onRead));
  useEffect(() => {
    let keys: Keys | undefined;
    const hear = (e: KeyboardEvent): void => {
      const at = e.target as HTMLElement | null;
      if (at?.closest('input, textarea, select, [contenteditable], [role=dialog]') || e.ctrlKey || e.metaKey) return;
      const { code, ...next } = burst(keys, e.key, e.timeStamp);
      keys = next;
      if (next.text.length > 1) e.stopPropagation(); // nor one of the console's own keys
      if (!code) return;
      e.preventDefault(); // it is no press of the button that has the focus
      read.current(code);
    };
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  }, []);
}
