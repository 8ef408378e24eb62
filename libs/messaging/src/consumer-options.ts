import type { Broker } from './broker';
import type { Db } from './tx';

export interface ConsumerOptions {
  /** Group name: the service's. */
  consumer: string;
  broker: Broker;
  db: Db;
  /** The stream of a message type. */
  streamOf: (type: string) => string;
  /** The service that publishes a message type. */
  publisherOf: (type: string) => string;
  /** Whether a message of one version can be handed to a handler that reads the other. */
  canRead: (type: string, wanted: string) => boolean;
  /** Returns a checked payload in the version that a handler wants; throws when it does not fit its published class. */
  read: (type: string, data: unknown, wanted: string) => unknown;
  log: (text: string, fields?: object) => void;
  /** Ends the process: a consumer that cannot go on must not sit there idle. */
  onFatal: (error: Error) => void;
}
