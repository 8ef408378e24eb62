/** One piece of work, as a trace shows it. */
export interface Span {
  /** What its own requests and messages carry, so that their spans are below it. */
  traceparent: string;
  /** @param about attributes of the span: never anything about a person */
  end(failed: boolean, about: Record<string, string | number>): void;
}

export interface Spans {
  /** @param parent `traceparent` of the cause; without one a trace begins */
  begin(name: string, kind: 'server' | 'consumer', parent: string | undefined): Span;
  /** Sends the remaining spans. */
  stop(): Promise<void>;
}
