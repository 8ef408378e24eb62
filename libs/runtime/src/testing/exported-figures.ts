import { MessageFlow } from '../message-flow';
import { Metrics } from '../metrics';

/** Names of figures in a PromQL expression, histograms by their base name. */
export const figuresIn = (expr: string): string[] =>
  [...expr.matchAll(/\b(?:homeward|process|nodejs)_\w+/g)].map(([name]) => name.replace(/_(bucket|count|sum)$/, ''));

/** Figures that every service exports. */
export async function exportedFigures(): Promise<Set<string>> {
  const text = await new Metrics('test').text(new MessageFlow('test', undefined, undefined, {}));
  return new Set([...text.matchAll(/^# TYPE (\w+)/gm)].map((m) => m[1]!));
}
