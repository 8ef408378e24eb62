import { isAllowed, policy, type Action } from './policy';
import { roles } from './roles';

describe('who may do what', () => {
  it('lets every member of staff record a "no"', () => {
    for (const role of roles.filter((r) => r !== 'airline' && r !== 'service'))
      expect(isAllowed('consent:withdraw', [role])).toBe(true);
  });
  it('keeps medical and protection records to those who work with them', () => {
    expect(roles.filter((r) => isAllowed('medical:read', [r]))).toEqual(['clinician']);
    expect(roles.filter((r) => isAllowed('protection:read', [r]))).toEqual([
      'protection-officer',
      'best-interests-panel',
    ]);
  });
  it('opens an endpoint for one service to that service alone', () => {
    expect(isAllowed('manifest:read-for-carriage', ['service'], 'svc-partner-api')).toBe(true);
    expect(isAllowed('manifest:read-for-carriage', ['service'], 'svc-status-feed')).toBe(false);
    expect(isAllowed('owners-answer:read', ['service'])).toBe(false);
  });
  it('gives an airline nothing but its own manifest', () => {
    const open = (Object.keys(policy) as Action[]).filter((a) => isAllowed(a, ['airline'], 'airline-demo'));
    expect(open).toEqual(['partner:read-manifest', 'partner:acknowledge']);
  });
});
