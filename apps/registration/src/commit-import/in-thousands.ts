/** So many at a time that one statement takes them. */
export function* inThousands<T>(all: readonly T[]): Iterable<T[]> {
  for (let i = 0; i < all.length; i += 1_000) yield all.slice(i, i + 1_000);
}
