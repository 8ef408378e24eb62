import { useWords } from '../i18n/use-words';

/** With Latin digits, so that everyone reads the same number. */
const localeOf = (language: string): string => `${language === 'en' ? 'en-GB' : language}-u-nu-latn-ca-gregory`;

/** Times are in UTC, as always in aviation. */
const formats = new Map<string, Intl.DateTimeFormat>();
export function sayMoment(language: string, iso: string): string {
  const dateOnly = iso.length <= 10;
  const key = `${language}${dateOnly}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(localeOf(language), {
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

/** A day with its weekday, as it is in UTC. */
export const sayDay = (language: string, iso: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(iso));

/** A time as clocks at an airport show it, with how far they are from UTC; as in UTC where the browser knows no such zone. */
export function sayLocal(language: string, iso: string, zone: string): string {
  try {
    const local = new Intl.DateTimeFormat(localeOf(language), {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: zone,
    });
    const offset = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const name = offset.formatToParts(new Date(iso)).find((part) => part.type === 'timeZoneName')!.value;
    return `${local.format(new Date(iso))} ${name.replace('GMT', 'UTC')}`;
  } catch {
    return sayMoment(language, iso);
  }
}

/** The hour alone, as clocks at an airport show it. */
export const sayTime = (language: string, iso: string, zone = 'UTC'): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(new Date(iso));

/** The hour in UTC, with the day where it is another one there. */
function inUtc(language: string, iso: string, zone: string): string {
  const at = new Date(iso);
  const dayIn = (timeZone: string): string => at.toLocaleDateString('en', { timeZone });
  try {
    if (dayIn(zone) === dayIn('UTC')) return `${sayTime(language, iso)} UTC`;
  } catch {
    // the browser knows no such zone: the day is said
  }
  return sayMoment(language, iso);
}

/** A day, or a day and a time. @param zone where it is; then the time there comes first */
export function Moment({ at, zone }: { at: string | undefined; zone?: string }) {
  const { language } = useWords();
  if (!at) return <span className="soft">–</span>;
  return (
    <time dateTime={at} className="num">
      {zone && (
        <>
          <bdi dir="auto">{sayLocal(language, at, zone)}</bdi>{' '}
        </>
      )}
      <bdi dir="auto" className={zone && 'soft in-utc'}>
        {zone ? `(${inUtc(language, at, zone)})` : sayMoment(language, at)}
      </bdi>
    </time>
  );
}
