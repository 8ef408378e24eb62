import { useWords } from '../i18n/use-words';

/** Times are in UTC, as always in aviation, with Latin digits, so that everyone reads the same number. */
const formats = new Map<string, Intl.DateTimeFormat>();
export function sayMoment(language: string, iso: string): string {
  const dateOnly = iso.length <= 10;
  const key = `${language}${dateOnly}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-nu-latn-ca-gregory`, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
      ...(!dateOnly && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    });
  formats.set(key, format);
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : `${format.format(at)}${dateOnly ? '' : ' UTC'}`;
}

/** A day, or a day and a time. */
export function Moment({ at }: { at: string | undefined }) {
  const { language } = useWords();
  if (!at) return <span className="soft">–</span>;
  return (
    <time dateTime={at} className="num">
      <bdi dir="auto">{sayMoment(language, at)}</bdi>
    </time>
  );
}
