import { exerciseOffset } from '@homeward/deployment';

/** The file that `docker compose` reads by itself; its first line says that it makes an exercise. */
export const environmentFile =
  (): string => `# An EXERCISE: demo users, a moved clock. Made by "npm run secrets -- --exercise"; delete this file in production.
COMPOSE_PROFILES=exercise
HOMEWARD_EXERCISE=1
HOMEWARD_CLOCK_OFFSET_MS=${exerciseOffset()}
HOMEWARD_PORT=4400
OIDC_ISSUER=http://localhost:4400/oidc
OIDC_JWKS_URL=http://identity:4000/oidc/jwks
OIDC_TOKEN_URL=http://identity:4000/oidc/token
HOMEWARD_USER=${user()}
`;

/** Containers run as the user who owns the files; where root does, as the images' own user. */
function user(): string {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  return uid === 0 ? '1000:1000' : `${uid}:${gid}`;
}
