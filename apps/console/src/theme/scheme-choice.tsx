import { Menu, SegmentedControl, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useWords } from '../i18n/use-words';

const schemes = ['auto', 'light', 'dark'] as const;

/** Light, dark, or as the device is set; kept on the device. */
export function SchemeChoice() {
  const { t } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label id="scheme">{t('scheme.title')}</Menu.Label>
      <SegmentedControl
        aria-labelledby="scheme"
        size="xs"
        fullWidth
        mx="xs"
        mb={6}
        value={colorScheme}
        onChange={(chosen) => setColorScheme(chosen as MantineColorScheme)}
        data={schemes.map((value) => ({ value, label: t(`scheme.${value}`) }))}
      />
    </>
  );
}
