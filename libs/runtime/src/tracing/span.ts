/** One piece of work, as a trace shows it. */
export interface Span {
  /** What its own requests and messages carry, so that they stand below it. */
  traceparent: string;
  /** @param about what may be said of it: never anything of a person */
  end(failed: boolean, about: Record<string, string | number>): void;
}

export interface Spans {
  /** @param parent `traceparent` of whoever caused it; without one a trace begins */
  begin(name: string, kind: 'server' | 'consumer', parent: string | undefined): Span;
  /** Sends what was not sent yet. */
  stop(): Promise<void>;
}
