import { useWords } from '../i18n/use-words';
import { Moment } from './moment';

/** A date of birth as far as it is known: a day, a month or a year, and whether it is estimated. */
export function Birth({ of: dob }: { of: { value: string; precision: string } | undefined }) {
  const { word } = useWords();
  if (!dob) return <span className="soft">–</span>;
  const { value, precision } = dob;
  return (
    <>
      {precision === 'e' && <span title={word('precision', 'e')}>≈ </span>}
      {value.length === 10 ? <Moment at={value} /> : <bdi className="num">{value}</bdi>}
    </>
  );
}
