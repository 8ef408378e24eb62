import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { newId } from '../api/new-id';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { Section } from '../shell/section';
import { YesNo } from '../shell/yes-no';
import { FoundAtGate } from './found';
import { useScans, type Scan } from './use-scans';
import { asksAgain } from './asks-again';
import { Verdict } from './verdict';

/**
 * A wedge scanner types like a keyboard and ends with Enter, so one field takes scans and typed numbers. Enter alone asks
 * nobody: the verdict then offers the same two answers, and this field offers them again once another code is typed.
 */
/** @param actions what can be done with the list now */
export function Scanner({ flightId, actions }: { flightId: string; actions: string[] }) {
  const { t } = useWords();
  const { last, waiting, busy, send } = useScans(flightId);
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const scan = (said: Scan['answer']): void => {
    if (code.trim() === '') return;
    void send({ scanId: newId(), code: code.trim(), asked: said !== '', answer: said });
    setCode('');
    field.current?.focus();
  };
  return (
    <Section title={t('gate.scan')}>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          scan('');
        }}
      >
        <Stack>
          <div>
            <Text fw={600} id="asked-label">
              {t('gate.asked')}
            </Text>
            <Text size="sm" className="soft" mb={6}>
              {t('gate.askedHint')}
            </Text>
          </div>
          <TextInput
            ref={field}
            className="scan-field"
            size="lg"
            label={t('gate.code')}
            value={code}
            autoFocus
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            dir="ltr"
            onChange={(e) => setCode(e.currentTarget.value)}
          />
          {!(code.trim() === '' && last && asksAgain(last)) && (
            <YesNo
              labelledBy="asked-label"
              yes={{ label: t('gate.saysGo'), pending: busy, onClick: () => scan('go') }}
              no={{ label: t('gate.saysNo'), pending: busy, onClick: () => scan('no') }}
            />
          )}
          {!actions.includes('board') && <Text fw={600}>{t('gate.closedAlready')}</Text>}
        </Stack>
      </form>
      <div aria-live="assertive" style={{ marginBlockStart: '1rem' }}>
        {last && (
          <Verdict
            key={last.scan.scanId}
            flightId={flightId}
            actions={actions}
            outcome={last}
            onRetry={() => void send(last.scan)}
            onAnswer={(answer) => void send({ scanId: newId(), code: last.scan.code, asked: true, answer })}
          />
        )}
      </div>
      <Group mt="md">
        <FoundAtGate flightId={flightId} actions={actions} />
      </Group>
      {waiting.length > 0 && <Unanswered scans={waiting} onSend={(s) => void send(s)} />}
    </Section>
  );
}

function Unanswered({ scans, onSend }: { scans: Scan[]; onSend: (scan: Scan) => void }) {
  const { t } = useWords();
  return (
    <Stack gap={4} mt="md" className="blocker">
      <Text fw={600}>{t('gate.unanswered')}</Text>
      {scans.map((s) => (
        <Group key={s.scanId} gap="sm">
          <Code>{s.code}</Code>
          <Button size="compact-sm" onClick={() => onSend(s)}>
            {t('problem.retry')}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
