import net from 'node:net';

/** A connection that can be cut and slowed down: everything between two programs goes through it. */
export class Link {
  delayMs = 0;
  /** How many connections it refused while it was cut. */
  refused = 0;
  private broken = false;
  private readonly pairs = new Set<[net.Socket, net.Socket]>();
  private readonly server: net.Server;

  protected constructor(
    readonly name: string,
    private readonly target: () => number,
  ) {
    this.server = net.createServer((near) => this.join(near));
  }

  /** @param target the port behind it, asked for at every connection */
  static async open(name: string, target: () => number, port = 0): Promise<Link> {
    const link = new Link(name, target);
    await link.listen(port);
    return link;
  }

  get port(): number {
    return (this.server.address() as net.AddressInfo).port;
  }

  /** Ends open connections and refuses new ones. */
  cut(): void {
    this.broken = true;
    for (const pair of this.pairs) for (const socket of pair) socket.destroy();
  }

  mend(): void {
    this.broken = false;
    this.delayMs = 0;
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  protected listen(port = 0): Promise<void> {
    return new Promise((resolve) => this.server.listen(port, '127.0.0.1', resolve));
  }

  /** Watches the data of one connection, and says whether it may go on. */
  protected watch(_end: () => void): { sent: (chunk: Buffer) => boolean; answered: (chunk: Buffer) => boolean } {
    return { sent: () => true, answered: () => true };
  }

  private join(near: net.Socket): void {
    near.on('error', () => undefined);
    if (this.broken) {
      this.refused++;
      return void near.destroy();
    }
    const far = net.connect(this.target(), '127.0.0.1');
    const pair: [net.Socket, net.Socket] = [near, far];
    this.pairs.add(pair);
    const end = (): void => {
      this.pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    far.on('error', end);
    const { sent, answered } = this.watch(end);
    for (const [from, to, passes] of [[near, far, sent] as const, [far, near, answered] as const]) {
      from.on('data', (chunk: Buffer) => {
        if (!passes(chunk)) return;
        if (this.delayMs === 0) to.write(chunk);
        else setTimeout(() => to.writable && to.write(chunk), this.delayMs);
      });
      from.once('close', end);
    }
  }
}
