const minuteMs = 60_000;

/** How long it still is, or has been, in the two largest units: `1 day 22 hrs`, `5 hrs 10 mins`, `12 mins`. */
export function sayLeft(language: string, ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / minuteMs);
  const parts: [number, string][] =
    minutes >= 24 * 60
      ? [
          [Math.floor(minutes / 1440), 'day'],
          [Math.floor((minutes % 1440) / 60), 'hour'],
        ]
      : [
          [Math.floor(minutes / 60), 'hour'],
          [minutes % 60, 'minute'],
        ];
  const shown = parts.filter(([n]) => n > 0);
  return (shown.length > 0 ? shown : [[0, 'minute'] as [number, string]])
    .map(([n, unit]) =>
      new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'unit', unit, unitDisplay: 'short' }).format(n),
    )
    .join(' ');
}
