import { foldText } from '../text/fold-text';
import { isPlaceholder } from '../text/is-placeholder';
import { tidyText } from '../text/tidy-text';
import { PLACE_NAMES } from './place-names';

const BY_SPELLING = new Map<string, string>();
for (const line of PLACE_NAMES.trim().split('\n')) {
  const [name, ...spellings] = line.split(' ').map((word) => word.replaceAll('_', ' '));
  for (const spelling of [name!, ...spellings]) BY_SPELLING.set(foldText(spelling), name!);
}

/** A place under the name it has on lists; a place that is not known keeps the name it was given. */
export function readPlace(text: string): string {
  if (isPlaceholder(text)) return '';
  return BY_SPELLING.get(foldText(text)) ?? tidyText(text);
}

export const isKnownPlace = (text: string): boolean => BY_SPELLING.has(foldText(text));

const LOCKED_UP =
  /\b(?:detention|detained|detenus?|detenues?|retention|prison|prisons|jail|gaol|custody|police|cell|holding|immigration cent\w+|deportation cent\w+|cra|carcel|centro de detencion|detencion|detencao|reclusion|estrangeiros|penitenciaria|prisao|lock ?up|lockup)\b|احتجاز|محتجز|سجن|حبس|توقيف|حجز|مركز الترحيل|زندان|بازداشت/u;

/** Consent given behind a locked door needs a second, independent confirmation. */
export const isDetentionPlace = (text: string): boolean => LOCKED_UP.test(foldText(text));
