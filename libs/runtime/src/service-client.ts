import { audienceOf, oauthScopeOf } from '@homeward/access';
import { DependencyAway, momentOfWork } from '@homeward/kernel';
import type { ServiceConfig } from './config';
import { currentTrace } from './tracing/current-trace';

/** Calls other services as this service, with a client-credentials token for each, which opens no other. */
export class ServiceClient {
  private readonly tokens = new Map<string, { value: string; until: number }>();

  constructor(private readonly config: ServiceConfig) {}

  /**
   * @param service name of the service, e.g. `registration`
   * @param path path at the service, with the leading slash
   * @throws DependencyAway when it does not answer, or not with success
   */
  async post<T>(service: string, path: string, body: unknown, timeoutMs = 5_000): Promise<T> {
    const base = this.config.services[service];
    if (!base) throw new DependencyAway(`${service} is not configured`);
    const traceparent = currentTrace();
    // The other service decides at the same moment: a yes that has ended by then has ended for it as well.
    const at = this.config.exercise ? momentOfWork() : undefined;
    const headers = {
      authorization: `Bearer ${await this.tokenFor(service)}`,
      'content-type': 'application/json',
      ...(traceparent && { traceparent }),
      ...(at && { 'exercise-time': at.toISOString() }),
    };
    const response = await this.ask(base + path, { method: 'POST', headers, body: JSON.stringify(body), timeoutMs });
    if (response.status === 401) this.tokens.delete(service);
    if (!response.ok) throw new DependencyAway(`${service} answered ${response.status}`);
    return (await response.json()) as T;
  }

  private async tokenFor(service: string): Promise<string> {
    const kept = this.tokens.get(service);
    if (kept && kept.until > performance.now()) return kept.value;
    const { oidcTokenUrl, clientId, clientSecret } = this.config;
    const response = await this.ask(oidcTokenUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
      },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope: `homeward ${oauthScopeOf(service)}`,
        resource: audienceOf(service),
      }).toString(),
      timeoutMs: 5_000,
    });
    if (!response.ok) throw new DependencyAway(`identity answered ${response.status}`);
    const { access_token, expires_in } = (await response.json()) as { access_token: string; expires_in: number };
    this.tokens.set(service, { value: access_token, until: performance.now() + (expires_in - 30) * 1_000 });
    return access_token;
  }

  private async ask(url: string, { timeoutMs, ...init }: RequestInit & { timeoutMs: number }): Promise<Response> {
    try {
      return await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    } catch (error) {
      throw new DependencyAway('no answer', { cause: error });
    }
  }
}
