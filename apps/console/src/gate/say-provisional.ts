import type { TFunction } from 'i18next';
import { sayMoment } from '../moment/moment';
import type { Provisional } from './provisional';

const clock = /\d{2}:\d{2} UTC/;

/** In one sentence, with the hour of what it rests on. */
export const sayProvisional = (t: TFunction, language: string, { says, at }: Provisional): string => {
  const moment = at === undefined ? '–' : sayMoment(language, new Date(at).toISOString());
  return t(`provisional.${says}`, { at: clock.exec(moment)?.[0] ?? moment });
};
