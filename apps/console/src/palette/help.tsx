import { Kbd, Stack, Table, Text } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { Modal } from '../shell/modal';
import { pages } from '../shell/routes-of';
import { may } from '../sign-in/may';

/** The keyboard shortcuts, and the most important rule. */
export function Help({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useWords();
  const keys: [string, string][] = [
    ['Ctrl K', t('palette.ask')],
    ['/', t('help.search')],
    ['j', t('help.down')],
    ['k', t('help.up')],
    ['Enter', t('help.opens')],
    ['?', t('help.title')],
    ...pages.filter((p) => may(p.needs)).map((p): [string, string] => [`g ${p.key}`, t(`nav.${p.name}`)]),
  ];
  return (
    <Modal opened={opened} onClose={onClose} title={t('help.title')}>
      <Stack>
        <Text>{t('help.withdraw')}</Text>
        <Table>
          <Table.Tbody>
            {keys.map(([key, says]) => (
              <Table.Tr key={key}>
                <Table.Td>
                  <Kbd dir="ltr">{key}</Kbd>
                </Table.Td>
                <Table.Td>{says}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </Modal>
  );
}
