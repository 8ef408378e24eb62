import type { Broker } from '../broker';
import type { Place } from '../message';
import type { Db } from '../tx';

const numbersOf = (at: string): bigint[] => at.split(':').map(BigInt);

/** Whether a place in a part of the log is not behind another one: both as numbers divided by colons. */
export function isUpTo(at: string, end: string): boolean {
  const [a, b] = [numbersOf(at), numbersOf(end)];
  const differs = a.findIndex((n, i) => n !== b[i]);
  return differs === -1 || a[differs]! < b[differs]!;
}

/** Where each part of a consumer's streams ended when it first asked for signatures. */
export class UnsignedBefore {
  private constructor(private readonly ends: ReadonlyMap<string, string>) {}

  /** Reads the ends, and notes those of streams that this consumer has not read before. They never move. */
  static async of(db: Db, consumer: string, broker: Broker, streams: string[]): Promise<UnsignedBefore> {
    const noted = await endsOf(db, consumer);
    const unknown = streams.filter((stream) => ![...noted.keys()].some((part) => part.startsWith(`${stream}/`)));
    if (unknown.length === 0) return new UnsignedBefore(noted);
    await db.$executeRawUnsafe(
      `INSERT INTO public.unsigned_until (consumer, part, at)
       SELECT $1, p->>'part', p->>'at' FROM jsonb_array_elements($2::jsonb) AS p ON CONFLICT DO NOTHING`,
      consumer,
      JSON.stringify(await broker.ends(unknown)),
    );
    return new UnsignedBefore(await endsOf(db, consumer));
  }

  /** Whether a message at this place was there before signatures were asked for. */
  holds(place: Place | undefined): boolean {
    const end = place && this.ends.get(place.part);
    return end !== undefined && isUpTo(place!.at, end);
  }
}

const endsOf = async (db: Db, consumer: string): Promise<Map<string, string>> => {
  const rows = await db.$queryRawUnsafe<Place[]>(
    'SELECT part, at FROM public.unsigned_until WHERE consumer = $1',
    consumer,
  );
  return new Map(rows.map(({ part, at }) => [part, at]));
};
