import type { Message } from './message';

/** `consent.given` of `consent.given.v1`. */
const nameOf = (type: string): string => type.replace(/\.v\d+$/, '');
const versionOf = (type: string): number => Number(/\.v(\d+)$/.exec(type)?.[1] ?? 0);

/**
 * What a message means to a service: nothing; a fact to apply; a fact that follows in an older version, to be applied
 * then; or a fact in a version that this program cannot read.
 */
export type Meaning = 'nothing' | 'read' | 'follows' | 'unread';

class NeedsNewerProgram extends Error {
  override name = 'needs-newer-program';
}
class UnknownVersion extends Error {
  override name = 'UnknownVersion';
}

/** Why a message of this type is not read by handlers of these versions. */
export const unreadVersion = (type: string, handled: string[]): Error =>
  handled.every((wanted) => versionOf(type) > versionOf(wanted)) ? new NeedsNewerProgram() : new UnknownVersion();

/** The versions that a service's handlers read, and what a message of any version means to them. */
export class VersionsRead {
  private readonly handled = new Map<string, string[]>();

  constructor(
    private readonly handlers: ReadonlyMap<string, unknown>,
    private readonly canRead: (type: string, wanted: string) => boolean,
  ) {}

  /** The versions of an event that handlers read. Call it only once all handlers are registered. */
  handledOf(type: string): string[] {
    const known = this.handled.get(type);
    if (known) return known;
    const found = [...this.handlers.keys()].filter((wanted) => nameOf(wanted) === nameOf(type));
    this.handled.set(type, found);
    return found;
  }

  meaningOf({ type, alsoSentAs = [] }: Message): Meaning {
    const handled = this.handledOf(type);
    if (handled.length === 0) return 'nothing';
    const isRead = (version: string) => handled.every((wanted) => this.canRead(version, wanted));
    if (isRead(type)) return 'read';
    return alsoSentAs.some(isRead) ? 'follows' : 'unread';
  }
}
