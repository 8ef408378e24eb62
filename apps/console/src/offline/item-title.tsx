import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import type { Item } from './queue';

/** What was done, and about whom. */
export function ItemTitle({ item: { deed, unreadable, no } }: { item: Pick<Item, 'deed' | 'unreadable' | 'no'> }) {
  const { t } = useWords();
  if (unreadable) return <>{t(no ? 'offline.unreadableNo' : 'offline.unreadable')}</>;
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
