import { Table, useComputedColorScheme, useDirection } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import type { EChartsCoreOption } from 'echarts/core';
import { useWords } from '../i18n/use-words';
import { useView } from '../shell/use-view';
import { lookOf, type Look } from './look';

interface Props {
  title: string;
  height: number;
  option: (look: Look) => EChartsCoreOption;
  /** The same in words and numbers: names of columns, and a row for each. */
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  children?: ReactNode;
}

/** A drawing, loaded when it is needed, and always the table that says the same. */
export function Chart({ title, height, option, head, rows, children }: Props) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(option);
  latest.current = option;
  const scheme = useComputedColorScheme('light');
  const { dir } = useDirection();
  const [state, set] = useView<'busy' | 'drawn' | 'away'>('busy');
  const shown = JSON.stringify(rows);
  useEffect(() => {
    let end: (() => void) | undefined;
    let gone = false;
    import('./draw').then(
      ({ draw }) => {
        if (gone || !place.current) return;
        end = draw(place.current, latest.current(lookOf(place.current, dir === 'rtl')));
        set('drawn');
      },
      () => set('away'), // without a line, on a device that never showed one: the table says it all
    );
    return () => {
      gone = true;
      end?.();
    };
  }, [scheme, dir, shown]);
  return (
    <figure className="chart" aria-busy={state === 'busy'}>
      <figcaption className="chart-title">{title}</figcaption>
      {children}
      {state !== 'away' && (
        <div ref={place} role="img" aria-label={title} dir="ltr" style={{ blockSize: height, inlineSize: '100%' }} />
      )}
      <details open={state === 'away'}>
        <summary>{t('chart.asTable')}</summary>
        <Table aria-label={title}>
          <Table.Thead>
            <Table.Tr>
              {head.map((name) => (
                <Table.Th key={name}>{name}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, i) => (
              <Table.Tr key={i}>
                {row.map((cell, j) => (
                  <Table.Td key={j}>
                    <bdi dir="auto">{cell}</bdi>
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </details>
    </figure>
  );
}
