import { Agent, type Dispatcher } from 'undici';
import { isScanAtService, isWithdrawalAtService } from './limit-rates';

type Callback = (error: Error | null, answer: Dispatcher.ResponseData) => void;

const isFeed = ({ headers }: Dispatcher.RequestOptions): boolean => {
  const { accept } = (headers ?? {}) as { accept?: string };
  return accept?.includes('text/event-stream') ?? false;
};

/** A caseload sheet, which is streamed on and not held: it keeps its connection for as long as it takes to arrive. */
export const isSheet = (method: string, pathInService: string): boolean =>
  method === 'POST' && /^\/operations\/[^/]+\/imports(\?|$)/.test(pathInService);

/**
 * How long a service may take to begin its answer, in milliseconds. Whoever says no learns within seconds that a service hangs, and
 * says it on paper; a live feed may be silent for long, and nothing else takes two minutes.
 */
const patienceWith = ({ method, path }: Dispatcher.RequestOptions): number =>
  isWithdrawalAtService(method, path) || isScanAtService(method, path) ? 10_000 : 120_000;

const awaited = new WeakMap<object, AbortSignal>();

/** Ends the request to the service that this body goes with, when nobody waits for its answer any more. */
export const endWith = (body: object, signal: AbortSignal): void => void awaited.set(body, signal);

const signalOf = ({ body }: Dispatcher.RequestOptions): AbortSignal | undefined =>
  typeof body === 'object' && body !== null ? awaited.get(body) : undefined;

/**
 * Connections to the services, apart by what they are for: readers of feeds hold theirs for hours and sheets for minutes,
 * and neither may take one from a request that is answered at once. Withdrawals have their own, which nothing else uses, and
 * so have scans at the boarding gate, where a no is said too.
 */
export class ServiceConnections {
  private readonly withdrawals = new Agent({ connections: 32 });
  private readonly scans = new Agent({ connections: 32 });
  private readonly feeds = new Agent(); // one connection a reader
  private readonly sheets = new Agent({ connections: 16 });
  private readonly others = new Agent({ connections: 128 });

  request(options: Dispatcher.RequestOptions, callback: Callback): void {
    const signal = signalOf(options);
    const headersTimeout = patienceWith(options);
    this.agentFor(options).request({ headersTimeout, bodyTimeout: 0, signal, ...defined(options) }, callback);
  }

  async destroy(): Promise<void> {
    await Promise.all(
      [this.withdrawals, this.scans, this.feeds, this.sheets, this.others].map((agent) => agent.destroy()),
    );
  }

  private agentFor(options: Dispatcher.RequestOptions): Agent {
    if (isWithdrawalAtService(options.method, options.path)) return this.withdrawals;
    if (isScanAtService(options.method, options.path)) return this.scans;
    if (isFeed(options)) return this.feeds;
    return isSheet(options.method, options.path) ? this.sheets : this.others;
  }
}

/** The library names every option, also those that nobody set. */
const defined = (options: Dispatcher.RequestOptions): Dispatcher.RequestOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Dispatcher.RequestOptions;
