/** A demo user as identity lists them. */
export interface DemoUser {
  name: string;
  roles: string[];
}

export interface Announcement {
  url: string;
  seconds: number;
  programs: number;
  memoryMb?: number;
  dataFolder: string;
  /** Absent outside an exercise. */
  demo?: { password: string; users: DemoUser[] };
}

const row = ({ name, roles }: DemoUser): string => `    ${name.padEnd(22)}${roles.join(', ')}`;

/** The lines printed after a start. */
export function announcement({ url, seconds, programs, memoryMb, dataFolder, demo }: Announcement): string {
  const memory = memoryMb === undefined ? '' : `, ${memoryMb} MB of memory together with PostgreSQL`;
  const users = demo
    ? ['', `  Demo users (password "${demo.password}"), and what each may do:`, ...demo.users.map(row)]
    : [];
  return [
    '',
    `  Homeward runs at ${url}`,
    `  Ready after ${seconds.toFixed(1)} s: ${programs} programs${memory}.`,
    ...users,
    '',
    `  Data, keys and logs: ${dataFolder}`,
    '  Stop: Ctrl-C. Start afresh, deleting this data: npm start -- --fresh',
    '',
  ].join('\n');
}
