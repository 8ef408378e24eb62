/**
 * The access token of an `Authorization` header, in exactly one way of writing it: what the gateway looks at to refuse a
 * token must be what a service verifies. Undefined for anything else.
 */
export const sentToken = (authorization: string | undefined): string | undefined =>
  /^(?:Bearer|DPoP) ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
