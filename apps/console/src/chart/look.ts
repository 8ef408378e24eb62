/** How a chart is drawn here: the colours of the theme, from which side one reads, and whether there is little room. */
export interface Look {
  rtl: boolean;
  narrow: boolean;
  colour: (token: string) => string;
}

export function lookOf(place: HTMLElement, rtl: boolean): Look {
  const style = getComputedStyle(place);
  return { rtl, narrow: place.clientWidth < 480, colour: (token) => style.getPropertyValue(`--${token}`).trim() };
}

/** What every chart shares: room, and text as on the page. */
export const base = ({ colour }: Look) => ({
  textStyle: { fontFamily: 'inherit', color: colour('ink'), fontSize: 13 },
  grid: { left: 8, right: 8, top: 24, bottom: 8, containLabel: true },
});

/** An axis of names or of numbers: soft text, faint lines. */
export const axis = ({ colour }: Look) => ({
  axisLabel: { color: colour('soft'), fontSize: 12 },
  axisLine: { lineStyle: { color: colour('line') } },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: colour('faint') } },
});
