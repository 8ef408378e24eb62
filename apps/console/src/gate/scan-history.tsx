import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { ItemAge } from '../offline/item-age';
import { useQueue } from '../offline/offline';

const shown = 20;
const signs = { waiting: '…', sent: '✓', refused: '✕', expired: '–', unclear: '?' } as const;

/** The last twenty scans of this device, the latest first. */
export function ScanHistory({ flightId }: { flightId: string }) {
  const { t } = useWords();
  const scans = useQueue()
    .flatMap((item) =>
      item.deed?.kind === 'scan' && item.deed.flightId === flightId ? [{ ...item, deed: item.deed }] : [],
    )
    .sort((a, b) => b.at - a.at)
    .slice(0, shown);
  if (scans.length === 0) return null;
  return (
    <details className="scan-history">
      <summary style={{ minHeight: 56, alignContent: 'center' }}>{t('gate.history', { n: scans.length })}</summary>
      <ul>
        {scans.map(({ id, at, state, deed }) => (
          <li key={id}>
            <span
              className={`scan-sign scan-${deed.answer === 'no' && state === 'sent' ? 'refused' : state}`}
              aria-hidden="true"
            >
              {deed.answer === 'no' ? '✕' : signs[state]}
            </span>
            <span>
              {deed.name && <bdi dir="auto">{deed.name}</bdi>} <Code>{deed.code}</Code>
              <br />
              <span className="soft">
                {t(`offline.state.${state}`)} · <ItemAge at={at} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
