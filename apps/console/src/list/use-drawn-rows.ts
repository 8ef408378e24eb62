import { useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';

interface Rows {
  count: number;
  estimateSize: () => number;
  getItemKey: (i: number) => string;
  /** They scroll in a frame of their own; otherwise with the page. */
  framed: boolean;
}

/** The rows that can be seen, of a list that scrolls with the page or by itself. */
export function useDrawnRows({ framed, ...rows }: Rows) {
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => setTop((body.current?.getBoundingClientRect().top ?? 0) + scrollY);
    const observer = new ResizeObserver(measure); // whatever is above the list may grow
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const shared = { ...rows, overscan: 8 };
  const inFrame = useVirtualizer({ ...shared, enabled: framed, getScrollElement: () => frame.current });
  const inPage = useWindowVirtualizer({ ...shared, enabled: !framed, scrollMargin: top });
  return framed
    ? { frame, body, virtual: inFrame, before: 0 }
    : { frame, body, virtual: inPage, before: inPage.options.scrollMargin };
}
