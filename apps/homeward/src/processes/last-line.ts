import { existsSync, readFileSync } from 'node:fs';

/** The last line of a log that may explain why the program ended. */
export function lastLine(log: string): string {
  if (!existsSync(log)) return '';
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const reason =
    lines.findLast((line) => /error|fatal|cannot|set [A-Z_]+/i.test(line) && !/^\s+at /.test(line)) ?? lines.pop();
  return reason ? `It said: ${reason.trim()} (${log})` : '';
}
