import { Button, Kbd } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { useWords } from '../i18n/use-words';

/** Opens the palette for those who do not know its key. */
export function PaletteButton() {
  const { t } = useWords();
  return (
    <Button
      variant="default"
      size="compact-md"
      onClick={() => spotlight.open()}
      rightSection={
        <Kbd visibleFrom="sm" size="xs" dir="ltr">
          Ctrl K
        </Kbd>
      }
    >
      {t('palette.button')}
    </Button>
  );
}
