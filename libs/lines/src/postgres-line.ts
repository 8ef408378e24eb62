import { Link } from './link';
import { StatementCounter } from './statement-counter';

/** The line is cut before PostgreSQL gets a statement, or after it ran and before the client gets the answer. */
export type Cut = 'before' | 'after';

/** A connection to PostgreSQL that can be cut at a given statement, as when the program on the near side dies there. */
export class PostgresLine extends Link {
  private armed?: { left: number; cut: Cut };

  /** @param url connection string of a database behind the line */
  static async to(url: string): Promise<PostgresLine> {
    const line = new PostgresLine('postgres', () => Number(new URL(url).port));
    await line.listen();
    return line;
  }

  /** The same database, through this line. */
  through(url: string): string {
    const address = new URL(url);
    address.hostname = '127.0.0.1';
    address.port = String(this.port);
    return address.href;
  }

  /** Cuts the connection that sends the n-th statement from now on, counting BEGIN and COMMIT; others stay. */
  cutAt(statement: number, cut: Cut): void {
    this.armed = { left: statement, cut };
  }

  /** Cancels a cut. @returns whether it was still waiting */
  disarm(): boolean {
    const waiting = this.armed !== undefined;
    this.armed = undefined;
    return waiting;
  }

  protected override watch(end: () => void): { sent: (chunk: Buffer) => boolean; answered: () => boolean } {
    const counter = new StatementCounter();
    let cutAnswer = false;
    return {
      sent: (chunk) => {
        const statements = counter.count(chunk);
        if (!this.armed || (this.armed.left -= statements) > 0) return true;
        const { cut } = this.armed;
        this.armed = undefined;
        if (cut === 'before') end();
        else cutAnswer = true;
        return cut === 'after';
      },
      answered: () => {
        if (cutAnswer) end();
        return !cutAnswer;
      },
    };
  }
}
