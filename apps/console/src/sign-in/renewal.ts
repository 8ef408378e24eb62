import { ErrorResponse, type User } from 'oidc-client-ts';

/** With these the issuer says that the sign-in is over. Any other error is its own, and passes. */
const over: ReadonlySet<string | null> = new Set(['invalid_grant', 'login_required']);

/** What follows where there is no new token. */
interface Then {
  /** The issuer says that the session is over. */
  onOver: () => void;
  /** It does not answer, or not as it should: that says nothing of the session. */
  onAway: () => void;
}

/** Renews one at a time: a refresh token that is used twice ends the sign-in. */
export class Renewal {
  private underWay?: Promise<User | undefined>;

  constructor(
    private readonly ask: () => Promise<User | null>,
    private readonly then: Then,
  ) {}

  /** @returns undefined when there is no new token, for now or for good */
  renew(): Promise<User | undefined> {
    return (this.underWay ??= this.once().finally(() => (this.underWay = undefined)));
  }

  private async once(): Promise<User | undefined> {
    try {
      return (await this.ask()) ?? undefined;
    } catch (error) {
      if (error instanceof ErrorResponse && over.has(error.error)) this.then.onOver();
      else this.then.onAway();
      return undefined;
    }
  }
}
