import type { Version } from '../api/shapes';
import type { CodeGroup } from '../i18n/words';

/** The reason of a version in the reader's words; what an officer wrote stays as it was written. */
export function sayReason(
  { because, reason }: Pick<Version, 'because' | 'reason'>,
  word: (group: CodeGroup, code: string) => string,
): string {
  if (!because) return word('out', reason);
  const said = word('versionReason', because.code);
  return because.check ? `${said}: ${word('check', because.check)}` : said;
}
