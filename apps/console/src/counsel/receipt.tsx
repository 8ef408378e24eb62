import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { useRef, useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { languages, namesOfLanguages, type Language } from '../i18n/languages';
import { useWords } from '../i18n/use-words';
import { Loaded } from '../shell/loaded';
import { Dialog } from '../shell/dialog';

/** The signed receipt, in a language the person reads, to be printed and handed over. */
export function Receipt({ personId, purpose }: { personId: string; purpose: string }) {
  const { t } = useWords();
  return (
    <Dialog label={t('consent.receipt')} button={{ size: 'compact-sm', variant: 'subtle' }} size="lg">
      {() => <ReceiptPage personId={personId} purpose={purpose} />}
    </Dialog>
  );
}

function ReceiptPage({ personId, purpose }: { personId: string; purpose: string }) {
  const { t, language: own } = useWords();
  const [language, choose] = useState(own as Language);
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useRead(['receipt', personId, purpose, language], () =>
    answer(
      endpoints.consent.GET('/people/{personId}/consents/{purpose}/receipt.html', {
        params: { path: { personId, purpose: purpose as never }, query: { language } },
        parseAs: 'text',
      }),
    ),
  );
  return (
    <Stack>
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t('shell.language')}
          value={language}
          onChange={(v) => choose(v as Language)}
          data={languages.map((l) => ({ value: l, label: namesOfLanguages[l] }))}
        />
        <Button onClick={() => frame.current?.contentWindow?.print()}>{t('consent.print')}</Button>
      </Group>
      <Loaded of={page}>
        {(html) => (
          <iframe
            ref={frame}
            title={t('consent.receipt')}
            srcDoc={html}
            style={{
              inlineSize: '100%',
              blockSize: '60vh',
              border: '1px solid var(--line)',
              borderRadius: 8,
              background: 'white', // as the paper that is printed
            }}
          />
        )}
      </Loaded>
    </Stack>
  );
}
