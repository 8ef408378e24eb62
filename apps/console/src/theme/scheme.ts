import { localStorageColorSchemeManager } from '@mantine/core';

/** What somebody chose on this device; it says nothing about people, and stays when they sign out. */
export const keptScheme = localStorageColorSchemeManager({ key: 'color-scheme' });

/** Before the first thing is drawn, so that a dark room is not lit for a moment. */
export function applyScheme(): void {
  const chosen = keptScheme.get('auto');
  const dark = chosen === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
  document.documentElement.dataset['mantineColorScheme'] = dark ? 'dark' : 'light';
}
