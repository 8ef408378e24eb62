import type { Page } from './routes-of';

/** Our own drawings, 20 by 20, one stroke: no icon font, no request. */
const paths: Record<Page['name'], string> = {
  today: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 3v5l3 2',
  counselling: 'M3 4h14v9H9l-4 4v-4H3z',
  board: 'M3 11h5V3H3zm9 6h5V9h-5zM3 17h5v-3H3zm9-11h5V3h-5z',
  people: 'M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-5 8c0-3 2-5 5-5s5 2 5 5m1-8a2.5 2.5 0 1 0 0-5m5 13c0-2.5-1.500-4.500-4-5',
  imports: 'M10 3v9m-4-4 4 4 4-4M3 13v4h14v-4',
  duplicates: 'M3 6h9v11H3zm5-3h9v11',
  medical: 'M8 3h4v5h5v4h-5v5H8v-5H3V8h5z',
  protection: 'M10 2l7 3v5c0 4-3 7-7 8-4-1-7-4-7-8V5z',
  flights: 'M2 13l16-6-3-1-4 1-5-4-2 1 3 4-3 1-2-1-1 1zM3 17h14',
  reads: 'M2 10c4-7 12-7 16 0-4 7-12 7-16 0zm8 2.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  parked: 'M4 3h12v14H4zm4 4h4m-4 4h4',
};

export const PageIcon = ({ name }: { name: Page['name'] }) => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
);

/** A bird that flies in the reading direction. */
export const Bird = ({ size = 28 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className="bird">
    <path d="M3 21c7 0 10-1 14-5l7-7h4l-6 11h3l3-2h2l-3 5H3z" fill="var(--sun)" />
  </svg>
);
