import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './theme/tokens.css';
import './theme/console.css';
import './theme/parts.css';
import './theme/gate.css';
import './theme/tables.css';
import './theme/work.css';
import './theme/charts.css';
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './api/read';
import { keepConfig, loadConfig } from './config';
import { startWords, i18n } from './i18n/i18n';
import { directionOf } from './i18n/languages';
import { router } from './router';
import { startOffline } from './offline/offline';
import { startWorker } from './offline/worker';
import { SessionOver } from './sign-in/session-over-note';
import { resumeSession, type Resumed } from './sign-in/session';
import { showWelcome } from './sign-in/welcome';
import { applyScheme, keptScheme } from './theme/scheme';
import { theme } from './theme/theme';

/** Draws nothing before the platform's configuration and the user are known. */
export async function start(): Promise<void> {
  const known = await loadConfig().catch(() => undefined);
  const { user, leftBy }: Resumed = known ? await resumeSession() : {};
  if (leftBy) void startOffline(leftBy).catch(() => undefined);
  if (!user) return showWelcome(known ? undefined : start);
  await Promise.all([startOffline(user.profile.sub), keepConfig()]).catch(() => undefined);
  startWords();
  applyScheme();
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <DirectionProvider initialDirection={directionOf(i18n.language)}>
        <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={keptScheme}>
          <Notifications position="bottom-center" />
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
            <SessionOver />
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </StrictMode>,
  );
  startWorker();
}
