/** Where the issuer sends sign-outs to (OpenID Connect Back-Channel Logout 1.0). */
export const logoutPath = '/back-channel-logout';
/** Marks what another gateway passed on: it has passed it on to all the others as well. */
export const fromPeer = 'x-from-gateway';
