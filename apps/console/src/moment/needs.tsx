import { useWords } from '../i18n/use-words';
import { Code } from './code';

/** What somebody needs on the way, in words, and the code of the airlines beside it, small. */
export function Needs({ of: needs }: { of: readonly string[] }) {
  const { word } = useWords();
  if (needs.length === 0) return <span className="soft">–</span>;
  return needs.map((need) => (
    <div key={need}>
      {word('need', need)}{' '}
      <small className="soft">
        <Code>{need}</Code>
      </small>
    </div>
  ));
}
