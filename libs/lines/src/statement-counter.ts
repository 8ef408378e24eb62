/** Messages that make PostgreSQL do something: a simple query, or the execution of a prepared one. */
const doing = new Set(['Q'.charCodeAt(0), 'E'.charCodeAt(0)]);

/** Counts the statements that a PostgreSQL client sends on one connection, without TLS. */
export class StatementCounter {
  private rest = Buffer.alloc(0);
  private started = false;

  /** @returns how many begin in this chunk or are completed by it */
  count(chunk: Buffer): number {
    this.rest = Buffer.concat([this.rest, chunk]);
    let found = 0;
    for (;;) {
      const typed = this.started ? 1 : 0; // the first message has no type
      if (this.rest.length < typed + 4) return found;
      const end = typed + this.rest.readUInt32BE(typed);
      if (this.rest.length < end) return found;
      if (this.started && doing.has(this.rest[0]!)) found++;
      this.started = true;
      this.rest = this.rest.subarray(end);
    }
  }
}
