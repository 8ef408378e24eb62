import { useWords } from '../i18n/use-words';
import { Code } from './code';
import { countryName } from './country-codes';

/** A country in words, and its code beside it, small, for those who write lists. */
export function Country({ code }: { code: string | undefined }) {
  const { language } = useWords();
  if (!code) return <span className="soft">–</span>;
  return (
    <>
      <bdi dir="auto">{countryName(language, code)}</bdi>{' '}
      <small className="soft">
        <Code>{code}</Code>
      </small>
    </>
  );
}
