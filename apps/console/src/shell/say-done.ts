import { notifications } from '@mantine/notifications';
import { i18n } from '../i18n/i18n';

const shownMs = 4_000;

/** Says for a moment that something was recorded, in the words of the button that did it. */
export const sayDone = (what: string): void =>
  void notifications.show({ id: `done ${what}`, message: i18n.t('undo.recorded', { what }), autoClose: shownMs });
