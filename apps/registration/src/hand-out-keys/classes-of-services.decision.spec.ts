import { classesOfServices, mayOpen } from './classes-of-services.decision';

describe('the table of services', () => {
  it('gives each service one class of data at most', () => {
    for (const classes of classesOfServices.values()) expect(classes).toHaveLength(1);
  });
  it('gives medical keys to the medical service alone', () =>
    expect([...classesOfServices.keys()].filter((s) => mayOpen(s, 'medical'))).toEqual(['svc-medical-clearance']));
  it('gives nothing to whom it does not name', () => expect(mayOpen('svc-status-feed', 'identity')).toBe(false));
});
