import { ErrorResponse, type User } from 'oidc-client-ts';

/** Renews one at a time: a refresh token that is used twice ends the sign-in. */
export class Renewal {
  private underWay?: Promise<User | undefined>;

  /** @param onOver the issuer says that the session is over; that it does not answer says nothing */
  constructor(
    private readonly ask: () => Promise<User | null>,
    private readonly onOver: () => void,
  ) {}

  /** @returns undefined when there is no new token, for now or for good */
  renew(): Promise<User | undefined> {
    return (this.underWay ??= this.once().finally(() => (this.underWay = undefined)));
  }

  private async once(): Promise<User | undefined> {
    try {
      return (await this.ask()) ?? undefined;
    } catch (error) {
      if (error instanceof ErrorResponse) this.onOver();
      return undefined;
    }
  }
}
