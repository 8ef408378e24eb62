/** oidc-provider has no types: these cover the part that we use. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface Account {
    accountId: string;
    claims(): Record<string, unknown>;
  }
  export interface Client {
    clientId: string;
  }
  export interface Grant {
    addOIDCScope(scope: string): void;
    addOIDCClaims(claims: string[]): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }
  export interface ProviderContext {
    type: string;
    status: number;
    body: unknown;
    set(name: string, value: string): void;
    get(name: string): string;
    oidc: {
      client: { clientId: string };
      session: { accountId: string; grantIdFor(clientId: string): string | undefined };
      result?: { consent?: { grantId?: string } };
      entities?: { IdTokenHint?: unknown };
      params?: Record<string, string | undefined>;
    };
  }
  export interface Interaction {
    uid: string;
    params: Record<string, string | undefined>;
    prompt: { name: string };
  }
  export class Provider {
    constructor(issuer: string, configuration: object);
    proxy: boolean;
    Grant: { new (of: { clientId: string; accountId: string }): Grant; find(id: string): Promise<Grant | undefined> };
    AuthorizationCode: { find(id: string): Promise<{ destroy(): Promise<void> } | undefined> };
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionResult(request: IncomingMessage, response: ServerResponse, result: object): Promise<string>;
    on(event: string, listener: (context: ProviderContext, error: Error) => void): this;
  }
  export const errors: {
    InvalidTarget: new (message: string) => Error;
    SessionNotFound: new (message: string) => Error;
  };
}
