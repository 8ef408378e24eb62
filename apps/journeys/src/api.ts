import { newId } from '@homeward/kernel';

export interface CallOptions {
  /** The exercise's "now" for this call. */
  at?: string;
  ifMatch?: number;
  body?: unknown;
  /** Body to send as it is, with its content type. */
  raw?: { type: string; content: Buffer };
  headers?: Record<string, string>;
}

export interface Answer<T> {
  status: number;
  body: T;
}

/** An endpoint refused; the problem document says why. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: { title?: string; broken?: { name: string; code: string; says: string }[]; fields?: string[] },
    where: string,
  ) {
    super(
      `${where}: ${status} ${problem.title ?? ''} ${(problem.broken ?? []).map((b) => b.code).join(' ')} ${(problem.fields ?? []).join(' ')}`,
    );
  }
}

const again: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** The endpoints of a running platform, as demo users; retries as a client on a bad connection would. */
export class Api {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(
    readonly url: string,
    private readonly password: string,
  ) {}

  async call<T>(user: string, method: string, path: string, options: CallOptions = {}): Promise<T> {
    const { status, body } = await this.ask<T>(user, method, path, options);
    if (status >= 400 || status === 0)
      throw new Refused(status, body as object, `${method} ${path.split('/').slice(0, 2).join('/')}`);
    return body;
  }

  /** The answer, whatever its status. */
  async ask<T>(user: string, method: string, path: string, o: CallOptions = {}): Promise<Answer<T>> {
    const headers: Record<string, string> = {
      authorization: `Bearer ${await this.token(user)}`,
      ...(method !== 'GET' && { 'idempotency-key': newId() }),
      ...(o.body !== undefined && { 'content-type': 'application/json' }),
      ...(o.raw && { 'content-type': o.raw.type }),
      ...(o.at && { 'exercise-time': o.at }),
      ...(o.ifMatch !== undefined && { 'if-match': `"${o.ifMatch}"` }),
      ...o.headers,
    };
    const body = o.raw ? new Uint8Array(o.raw.content) : o.body === undefined ? undefined : JSON.stringify(o.body);
    for (let attempt = 0; ; attempt++) {
      const response = await fetch(`${this.url}/api/${path}`, { method, headers, body }).catch(() => undefined);
      if (response && !again.has(response.status))
        return { status: response.status, body: (await read(response)) as T };
      if (attempt > 8) return { status: response?.status ?? 0, body: (response ? await read(response) : {}) as T };
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** Math.min(attempt, 4)));
    }
  }

  token(user: string): Promise<string> {
    let token = this.tokens.get(user);
    if (!token) this.tokens.set(user, (token = this.signIn(user)));
    return token;
  }

  private async signIn(user: string): Promise<string> {
    const response = await fetch(`${this.url}/oidc/demo-token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user, password: this.password }),
    });
    if (!response.ok)
      throw new Error(`Demo user "${user}" cannot sign in (${response.status}). Is this an exercise platform?`);
    return ((await response.json()) as { access_token: string }).access_token;
  }
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Does the work for all items, `width` at a time. */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
    }),
  );
}

/** Waits for an outcome that depends on messages. */
export async function until<T>(
  what: string,
  check: () => Promise<T | undefined | false>,
  withinMs = 20_000,
  everyMs = 50,
): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const value = await check();
    if (value !== undefined && value !== false) return value;
    if (performance.now() > end) throw new Error(`It did not happen in ${withinMs / 1_000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
