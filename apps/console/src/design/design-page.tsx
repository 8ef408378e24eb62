import { DirectionProvider, MantineProvider, Stack, useComputedColorScheme } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { config } from '../config';
import { i18n } from '../i18n/i18n';
import { directionOf } from '../i18n/languages';
import { NotHere } from '../shell/not-here';
import { PageTitle } from '../shell/page-title';
import { theme } from '../theme/theme';
import { Specimens } from './specimens';
import './design.css';

const panels = (['en', 'ar'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((scheme) => ({ language, scheme })),
);

/** Every component in every state, in both directions and both themes; in an exercise alone, because its people are invented. */
export function DesignPage() {
  const scheme = useComputedColorScheme('light');
  // Styles of a dark page reach into every panel of it: the page around them is light.
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['mantineColorScheme'] = 'light';
    return () => void (dataset['mantineColorScheme'] = scheme);
  }, [scheme]);
  if (!config().exercise) return <NotHere />;
  return (
    <Stack gap="lg">
      <PageTitle title="Design" lead="Every component in its states, in both directions and both themes." />
      <div className="panels">
        {panels.map((panel) => (
          <Panel key={panel.language + panel.scheme} {...panel} />
        ))}
      </div>
    </Stack>
  );
}

function Panel({ language, scheme }: (typeof panels)[number]) {
  const id = `panel-${useId().replaceAll(/\W/g, '')}`;
  const [words] = useState(() => i18n.cloneInstance({ lng: language }));
  const direction = directionOf(language);
  return (
    <div id={id} className="panel" dir={direction} lang={language} data-mantine-color-scheme={scheme}>
      <MantineProvider
        theme={theme}
        forceColorScheme={scheme}
        cssVariablesSelector={`#${id}`}
        getRootElement={() => document.getElementById(id) ?? undefined}
      >
        <DirectionProvider initialDirection={direction} detectDirection={false}>
          <I18nextProvider i18n={words}>
            <Specimens />
          </I18nextProvider>
        </DirectionProvider>
      </MantineProvider>
    </div>
  );
}
