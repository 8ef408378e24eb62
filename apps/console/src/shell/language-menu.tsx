import { Button, Menu } from '@mantine/core';
import { useDirection } from '@mantine/core';
import { speak } from '../i18n/i18n';
import { directionOf, languages, namesOfLanguages, type Language } from '../i18n/languages';
import { useWords } from '../i18n/use-words';

/** The language of the console, each by its own name. */
export function LanguageMenu() {
  const { t, language } = useWords();
  const { setDirection } = useDirection();
  const choose = (to: Language): void => {
    void speak(to);
    setDirection(directionOf(to));
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="stone"
          size="compact-md"
          aria-label={`${language.toUpperCase()} · ${t('shell.language')}`}
        >
          <span lang={language}>{language.toUpperCase()}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((l) => (
          <Menu.Item key={l} lang={l} dir={directionOf(l)} onClick={() => choose(l)} aria-current={l === language}>
            {namesOfLanguages[l]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
