import { announcement } from './announce';

const about = { url: 'http://localhost:4400', seconds: 4.26, programs: 11, dataFolder: '/data' };

describe('what a start prints', () => {
  it('names the address, the time it took, the data folder and how to start afresh', () => {
    const text = announcement({ ...about, memoryMb: 955 });
    expect(text).toContain('http://localhost:4400');
    expect(text).toContain('Ready after 4.3 s: 11 programs, 955 MB');
    expect(text).toContain('/data');
    expect(text).toContain('npm start -- --fresh');
  });

  it('lists the demo users with their roles, in an exercise only', () => {
    const demo = { password: 'homeward', users: [{ name: 'lead', roles: ['operations-lead', 'duty-officer'] }] };
    expect(announcement({ ...about, demo })).toMatch(/lead +operations-lead, duty-officer/);
    expect(announcement(about)).not.toContain('password');
  });
});
