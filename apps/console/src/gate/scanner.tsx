import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words';
import { usePassengers } from '../manifest/use-list';
import { Section } from '../shell/section';
import { YesNo } from '../shell/yes-no';
import { FoundAtGate } from './found';
import { matching } from './matching';
import { whoWears } from './provisional';
import { ScanHistory } from './scan-history';
import { give, isLoud, setLoud } from './signals';
import { Suggestions } from './suggestions';
import { useScans, type Scan } from './use-scans';
import { useWedge } from './use-wedge';
import { Verdict } from './verdict';
import { kindOf } from './verdict-kind';

/** What a thumb hits in the rain. */
const thumbPx = 56;
const Camera = lazy(() => import('./camera').then((m) => ({ default: m.Camera })));

/**
 * A wedge scanner types like a keyboard and ends with Enter, so one field takes scans, typed numbers and parts of names.
 * Enter alone asks nobody: the verdict then offers the same two answers, and this field offers them once a code is typed.
 */
/** @param actions what can be done with the list now */
export function Scanner({ flightId, actions }: { flightId: string; actions: string[] }) {
  const { t } = useWords();
  const { last, busy, send } = useScans(flightId);
  const people = usePassengers(flightId, true).data ?? [];
  const [typed, setTyped] = useState('');
  const [seeing, see] = useState(false);
  const [loud, hear] = useState(isLoud);
  const field = useRef<HTMLInputElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const code = typed.trim();
  const found = code === '' || whoWears(people, code) ? [] : matching(people, code);
  const scan = (read: string, said: Scan['answer']): void => {
    if (read === '') return;
    send(read, said);
    setTyped('');
    field.current?.focus({ preventScroll: true });
  };
  useWedge((read) => scan(read, ''));
  const signal = last && kindOf(last);
  const said = last && `${last.scan.scanId} ${signal}`;
  useEffect(() => {
    if (!signal || !said) return;
    give(signal === 'yes' || signal === 'no' ? signal : 'attention');
    // On a phone the verdict is seen without scrolling, wherever the officer was.
    if (window.innerWidth < 768) top.current?.scrollIntoView({ block: 'start' });
  }, [signal, said]);
  return (
    <div ref={top} className="scan">
      <Section
        title={t('gate.scan')}
        actions={
          <>
            <Button
              variant="default"
              size="xs"
              aria-pressed={loud}
              onClick={() => {
                setLoud(!loud);
                hear(!loud);
              }}
            >
              {t(loud ? 'gate.soundOn' : 'gate.soundOff')}
            </Button>
            <Button variant="default" size="xs" aria-pressed={seeing} onClick={() => see(!seeing)}>
              {t('gate.camera')}
            </Button>
          </>
        }
      >
        {seeing && (
          <Suspense fallback={<Text>{t('shell.loading')}</Text>}>
            <Camera onRead={(read) => scan(read, '')} />
          </Suspense>
        )}
        <form
          onSubmit={(e) => {
            e.preventDefault();
            if (found.length === 1) setTyped(found[0]!.code);
            else if (found.length === 0) scan(code, '');
          }}
        >
          <Stack gap="sm">
            <TextInput
              ref={field}
              className="scan-field"
              size="lg"
              label={t('gate.codeOrName')}
              value={typed}
              autoFocus
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              dir="auto"
              styles={{ input: { minHeight: thumbPx } }}
              onChange={(e) => setTyped(e.currentTarget.value)}
            />
            {found.length > 0 && (
              <Suggestions
                people={found}
                onPick={(p) => {
                  setTyped(p.code);
                  field.current?.focus();
                }}
              />
            )}
            {code !== '' && found.length === 0 && (
              <div>
                <Text fw={600} id="asked-label">
                  {t('gate.asked')}
                </Text>
                <Text size="sm" className="soft" mb={6}>
                  {t('gate.askedHint')}
                </Text>
                <YesNo
                  labelledBy="asked-label"
                  yes={{ label: t('gate.saysGo'), pending: busy, onClick: () => scan(code, 'go') }}
                  no={{ label: t('gate.saysNo'), onClick: () => scan(code, 'no') }}
                />
              </div>
            )}
            {!actions.includes('board') && <Text fw={600}>{t('gate.closedAlready')}</Text>}
          </Stack>
        </form>
        <div aria-live="assertive" style={{ marginBlockStart: '.75rem' }}>
          {last && (
            <Verdict
              key={last.scan.scanId}
              flightId={flightId}
              actions={actions}
              outcome={last}
              onRetry={() => send(last.scan.code, last.scan.answer)}
              onAnswer={(answer) => send(last.scan.code, answer)}
            />
          )}
        </div>
        <Group mt="md">
          <FoundAtGate flightId={flightId} actions={actions} />
        </Group>
        <ScanHistory flightId={flightId} />
      </Section>
    </div>
  );
}
