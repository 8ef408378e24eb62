import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { newId } from '../api/new-id';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { Section } from '../shell/section';
import { useScans, type Scan } from './use-scans';
import { Verdict } from './verdict';

type Answer = '' | 'go' | 'no';

/** A wedge scanner types like a keyboard and ends with Enter, so one field takes scans and typed numbers. */
export function Scanner({ flightId, open }: { flightId: string; open: boolean }) {
  const { t } = useWords();
  const { last, waiting, busy, send } = useScans(flightId);
  const [code, setCode] = useState('');
  const [said, setSaid] = useState<Answer>('');
  const field = useRef<HTMLInputElement>(null);
  const scan = (): void => {
    if (code.trim() === '') return;
    void send({ scanId: newId(), code: code.trim(), asked: said !== '', answer: said });
    // Each person is asked: the answer of the person before does not count.
    setCode('');
    setSaid('');
    field.current?.focus();
  };
  return (
    <Section title={t('gate.scan')}>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          scan();
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
            <SegmentedControl
              aria-labelledby="asked-label"
              fullWidth
              size="md"
              value={said}
              color={said === 'go' ? 'leaf.7' : said === 'no' ? 'clay.7' : undefined}
              onChange={(v) => {
                setSaid(v as Answer);
                field.current?.focus();
              }}
              data={[
                { value: '', label: t('gate.notAsked') },
                { value: 'go', label: t('gate.saysGo') },
                { value: 'no', label: t('gate.saysNo') },
              ]}
            />
          </div>
          <Group align="flex-end" wrap="nowrap">
            <TextInput
              ref={field}
              className="scan-field"
              flex={1}
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
            <Button type="submit" h="3.75rem" loading={busy}>
              {t('gate.board')}
            </Button>
          </Group>
          {!open && <Text fw={600}>{t('gate.closedAlready')}</Text>}
        </Stack>
      </form>
      <div aria-live="assertive" style={{ marginBlockStart: '1rem' }}>
        {last && (
          <Verdict
            key={last.scan.scanId}
            flightId={flightId}
            outcome={last}
            onRetry={() => void send(last.scan)}
            onAnswer={(answer) => void send({ scanId: newId(), code: last.scan.code, asked: true, answer })}
          />
        )}
      </div>
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
