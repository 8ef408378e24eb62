import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useParams } from '@tanstack/react-router';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { ProblemNote } from '../problem/problem-note';
import { Download } from '../download/download';
import { Loaded } from '../shell/loaded';
import { Modal } from '../shell/modal';
import { PageTitle } from '../shell/page-title';
import { ImportCounts } from './import-counts';
import { ImportRows } from './import-rows';
import { useView } from '../shell/use-view';

/** A sheet as it was read, row by row; a second decision registers everyone at once. */
export function OneImport() {
  const { t } = useWords();
  const { import: importId = '' } = useParams({ strict: false }) as { import?: string };
  const params = { path: { importId } };
  const [show, setShow] = useView('all');
  const [asking, ask] = useDisclosure(false);
  const query = useRead(['import', importId], () =>
    answer(endpoints.registration.GET('/imports/{importId}', { params })),
  );
  const commit = useWrite(
    (_: null, headers) => answer(endpoints.registration.POST('/imports/{importId}/commit', { params, headers })),
    {
      refresh: [['import', importId], ['import-rows', importId], ['imports'], ['people'], ['counts'], ['duplicates']],
      onDone: ask.close,
    },
  );
  return (
    <Loaded of={query} rows={6}>
      {(sheet) => (
        <Stack gap="lg">
          <PageTitle
            title={sheet.committedAt ? t('imports.committedTitle') : t('imports.previewTitle')}
            lead={
              sheet.sheet && (
                <>
                  {t('imports.readAs')}: <Code>{sheet.sheet.encoding}</Code> · {t('imports.separator')}{' '}
                  <Code>{sheet.sheet.separator === '\t' ? 'TAB' : sheet.sheet.separator}</Code> ·{' '}
                  {t('imports.exportedOn')} <Code>{sheet.exportedOn}</Code>
                </>
              )
            }
            actions={
              <>
                <Download
                  service="registration"
                  path={`/imports/${importId}/report.csv`}
                  name="import-report.csv"
                  label={t('imports.report')}
                />
                {sheet.actions.includes('commit') && <Button onClick={ask.open}>{t('imports.commit')}</Button>}
              </>
            }
          />
          <ImportCounts sheet={sheet} />
          <SegmentedControl
            aria-label={t('imports.show')}
            value={show}
            onChange={setShow}
            data={['all', 'warn', 'refuse', 'twice', 'alone'].map((value) => ({
              value,
              label: t(`imports.filter.${value as 'all'}`),
            }))}
            style={{ alignSelf: 'flex-start', maxInlineSize: '100%', overflowX: 'auto' }}
          />
          <ImportRows importId={importId} show={show} open={sheet.actions.includes('choose-rows')} />
          <Modal opened={asking} onClose={ask.close} title={t('imports.commit')}>
            <Stack>
              <Text>{t('imports.commitMeans')}</Text>
              <ProblemNote error={commit.error} onRetry={() => commit.mutate(null)} />
              <Group>
                <Button loading={commit.isPending} onClick={() => commit.mutate(null)}>
                  {t('imports.commitNow')}
                </Button>
                <Button variant="subtle" onClick={ask.close}>
                  {t('shell.cancel')}
                </Button>
              </Group>
            </Stack>
          </Modal>
        </Stack>
      )}
    </Loaded>
  );
}
