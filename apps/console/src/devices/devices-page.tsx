import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { device } from '../offline/device';
import { idOf } from '../offline/keys';
import { useKeptForGood } from '../offline/kept-for-good';
import { AskFirst } from '../shell/ask-first';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { PageTitle } from '../shell/page-title';
import { userId } from '../sign-in/session';

const readDevices = () => answer(endpoints.statusFeed.GET('/devices'));
type Known = Awaited<ReturnType<typeof readDevices>>[number];

/** Where the user is signed in, what each device keeps for them, and how to have a lost one forget it. */
export function DevicesPage() {
  const { t } = useWords();
  const devices = useRead(['devices'], readDevices, { everyMs: 15_000 });
  const own = useQuery({
    queryKey: ['this-device'],
    queryFn: async () => (await idOf(device(), userId()!)) ?? null,
  }).data;
  return (
    <Stack>
      <PageTitle title={t('devices.title')} lead={t('devices.lead')} />
      <Loaded of={devices}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t('devices.none')} />
          ) : (
            <ul className="kept-list">
              {all.map((one) => (
                <OneDevice key={one.deviceId} device={one} isHere={one.deviceId === own} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Stack>
  );
}

function OneDevice({
  device: { deviceId, name, lastSeenAt, lists, waiting, noes, forgetAt, wipedAt },
  isHere,
}: {
  device: Known;
  isHere: boolean;
}) {
  const { t } = useWords();
  const keptForGood = useKeptForGood();
  const forget = useWrite(
    (_: null, headers) =>
      answer(endpoints.statusFeed.POST('/devices/{deviceId}/forgetting', { params: { path: { deviceId } }, headers })),
    { refresh: [['devices']] },
  );
  return (
    <li className="card" style={{ marginBlockEnd: '.75rem' }}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={600}>
            <bdi lang="en">{name}</bdi> {isHere && `· ${t('devices.here')}`}
          </Text>
          <Text size="sm" className="soft">
            {t('devices.seen')} <Moment at={lastSeenAt} />
          </Text>
          <Text size="sm">
            {wipedAt ? t('devices.wiped') : t('devices.keeps', { lists, waiting, noes })}{' '}
            {wipedAt && <Moment at={wipedAt} />}
          </Text>
          {wipedAt && noes > 0 && (
            <Text size="sm" fw={600} className="blocker">
              {t('devices.lostNoes', { n: noes })}
            </Text>
          )}
          {forgetAt && !wipedAt && (
            <Text size="sm" fw={600}>
              {t('devices.willForget')}
            </Text>
          )}
          {isHere && keptForGood === false && <Text size="sm">{t('offline.notForGood')}</Text>}
        </div>
        {!forgetAt && !wipedAt && !isHere && (
          <AskFirst
            label={t('devices.forget')}
            means={t('devices.forgetMeans')}
            write={forget}
            button={{ color: 'clay' }}
          />
        )}
      </Group>
    </li>
  );
}
