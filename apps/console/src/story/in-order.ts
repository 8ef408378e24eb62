/** Something that happened, as one service tells it. */
export interface Entry {
  entryId: string;
  personId: string;
  event: string;
  at: string;
  by?: string;
  what?: string;
  flightId?: string;
}

/** What one service answered; without entries it does not answer now. */
export interface Answer<Service extends string = string> {
  service: Service;
  entries?: readonly Entry[];
  next?: string;
}

/** A part of the story: what is shown of it, what waits for an earlier part, and where each service goes on. */
export interface Part<Service extends string = string> {
  shown: readonly (Entry & { service: Service })[];
  held: readonly (Entry & { service: Service })[];
  next: Partial<Record<Service, string>>;
  /** Services that do not answer. */
  out: readonly Service[];
}

const latestFirst = (a: Entry, b: Entry): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

/**
 * The next part of a story that several services tell, the latest first. What is older than the last word of a service that has more
 * to tell is held: something in between may still come. So whoever has more to tell and nothing held is the one to be asked.
 */
export function nextPart<Service extends string>(
  answers: readonly Answer<Service>[],
  before?: Pick<Part<Service>, 'held' | 'next'>,
): Part<Service> {
  const came = answers.flatMap(({ service, entries = [] }) => entries.map((entry) => ({ ...entry, service })));
  const next: Partial<Record<Service, string>> = { ...before?.next };
  for (const { service, next: more } of answers) {
    if (more) next[service] = more;
    else delete next[service];
  }
  const all = [...(before?.held ?? []), ...came].sort(latestFirst);
  const lastWords = (Object.keys(next) as Service[]).flatMap((s) => all.findLast((e) => e.service === s)?.at ?? []);
  const from = lastWords.sort().at(-1) ?? '';
  return {
    shown: all.filter((e) => e.at >= from),
    held: all.filter((e) => e.at < from),
    next,
    out: answers.filter((a) => !a.entries).map((a) => a.service),
  };
}

/** Who is asked for the part after this one. */
export const toAsk = <Service extends string>({ held, next }: Pick<Part<Service>, 'held' | 'next'>): Service[] =>
  (Object.keys(next) as Service[]).filter((service) => !held.some((e) => e.service === service));
