/** An airline says that it has a version of its manifest. */
export interface AcknowledgeManifest {
  flightId: string;
  manifestVersion: number;
  clientId: string;
  now: Date;
}
