/** Prints one row of the table: what, the figure here, its limit in the same run, their ratio, the aim. */
export const row = (what, here, beside = '', ratio = '', aim = '') =>
  console.log([what.padEnd(52), here.padEnd(36), beside.padEnd(40), ratio.padEnd(8), aim].join(' ').trimEnd());

export const times = (ours, bare) => `${(ours / bare).toFixed(2)} ×`;
