/** Of a run of Ethiopic figures: tens and a one, hundreds (፻) before them, ten thousands (፼) before all. */
const pair = '(?:[፲-፺][፩-፱]?|[፩-፱])';
const hundreds = `(?:${pair}?፻${pair}?|${pair})`;
const numeral = new RegExp(`^(?:${hundreds}?፼)?(?:${hundreds})?$`);
const parts = new RegExp(`${pair}|[፻፼]`, 'g');

/** Ethiopic has one sign each for 1 to 9, 10 to 90, 100 and 10,000, in one row, and none for zero. */
function valueOf(figures: string): number {
  let [before, hundred, rest] = [0, 0, 0];
  for (const sign of figures) {
    const at = sign.charCodeAt(0) - 0x1369;
    if (sign === '፼') [before, hundred, rest] = [(hundred + rest || 1) * 10_000, 0, 0];
    else if (sign === '፻') [hundred, rest] = [(rest || 1) * 100, 0];
    else rest += at < 9 ? at + 1 : (at - 8) * 10;
  }
  return before + hundred + rest;
}

/**
 * Ethiopic figures as 0 to 9. What is well formed as one numeral is its value: ፲፪፻፴፬ is 1234. Anything else was written
 * figure by figure: ፩፪፫፬ is 1234 as well, because no numeral has two ones in a row.
 */
export const withoutEthiopicFigures = (text: string): string =>
  text.replace(/[፩-፼]+/g, (run) =>
    numeral.test(run) ? String(valueOf(run)) : run.replace(parts, (part) => String(valueOf(part))),
  );
