import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import type { Deed } from './deed';

/** What was done, and about whom. */
export function ItemTitle({ deed }: { deed: Deed | undefined }) {
  const { t } = useWords();
  if (!deed) return null;
  const kind = deed.kind === 'scan' && deed.answer !== '' ? (deed.answer === 'no' ? 'scanNo' : 'scanGo') : deed.kind;
  return (
    <>
      {t(`offline.kind.${kind}`)} · {deed.name && <bdi dir="auto">{deed.name}</bdi>}{' '}
      {deed.kind === 'scan' && <Code>{deed.code}</Code>}
      {deed.kind !== 'scan' && !deed.name && <Code>{deed.personId.slice(-8)}</Code>}
    </>
  );
}
