import { exerciseOffset } from '@homeward/deployment';

/** What `docker compose` reads by itself: an exercise, as its first line says. */
export const environmentFile =
  (): string => `# An EXERCISE: demo users, a moved clock. Made by "npm run secrets -- --exercise"; take this file away in production.
COMPOSE_PROFILES=exercise
HOMEWARD_EXERCISE=1
HOMEWARD_CLOCK_OFFSET_MS=${exerciseOffset()}
HOMEWARD_PORT=4400
OIDC_ISSUER=http://localhost:4400/oidc
OIDC_JWKS_URL=http://identity:4000/oidc/jwks
OIDC_TOKEN_URL=http://identity:4000/oidc/token
HOMEWARD_USER=${user()}
`;

/** In containers the files are read as the user who owns them; those of root belong to the images' own user. */
function user(): string {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  return uid === 0 ? '1000:1000' : `${uid}:${gid}`;
}
