const name = (tab: string): string => `closed ${tab}`;
/** A page that is loaded anew, also on a bad line, is there again before. */
const reloadMs = 2 * 60_000;

/** Which tabs somebody closed. A tab whose browser was killed, or whose battery ended, is not among them. */
export class ClosedTabs {
  constructor(
    private readonly store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    private readonly now: () => number = Date.now,
  ) {}

  note = (tab: string): void => this.store.setItem(name(tab), String(this.now()));
  forget = (tab: string): void => this.store.removeItem(name(tab));

  /** @param since when it was loaded last: what is noted from before is of another loading, and was not cleared on the disk */
  has = (tab: string, since = 0): boolean => Number(this.store.getItem(name(tab)) ?? 0) > since;

  /** Whether this tab was closed, and not only loaded anew. A clock that was set back says nothing for it. */
  hasOwn(tab: string): boolean {
    const ago = this.now() - Number(this.store.getItem(name(tab)));
    return this.has(tab) && !(ago >= 0 && ago < reloadMs);
  }
}
