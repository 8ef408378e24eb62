import { existsSync, readFileSync } from 'node:fs';

/** The last thing a program wrote, for the person who wonders why it ended. */
export function lastLine(log: string): string {
  if (!existsSync(log)) return '';
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const telling =
    lines.findLast((line) => /error|fatal|cannot|set [A-Z_]+/i.test(line) && !/^\s+at /.test(line)) ?? lines.pop();
  return telling ? `It said: ${telling.trim()} (${log})` : '';
}
