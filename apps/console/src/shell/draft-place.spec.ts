import { draftPlace } from './draft-place';

const gate = '/o/op/flights/f/gate';

describe('where what was typed into a form is kept', () => {
  it('is another place for each person that a form is about', () => {
    expect(draftPlace(gate, 'Tell protection', 'sara')).toBe(draftPlace(gate, 'Tell protection', 'sara'));
    expect(draftPlace(gate, 'Tell protection', 'sara')).not.toBe(draftPlace(gate, 'Tell protection', 'marta'));
    expect(draftPlace('/o/op/medical', 'Save', 'sara')).not.toBe(draftPlace('/o/op/medical', 'Save', 'marta'));
  });

  it.each([
    gate,
    '/o/op/flights/f/reception',
    '/o/op/reception/f',
    '/o/op/protection',
    '/o/op/medical',
    '/o/op/people',
    '/o/op/duplicates',
  ])('is nowhere where many people have one form: %s', (page) =>
    expect(draftPlace(page, 'Offload', undefined)).toBeUndefined(),
  );

  it('is by page and form on the page of one person, case or flight, and nowhere without a name', () => {
    for (const page of ['/o/op/people/p', '/o/op/cases/c', '/o/op/flights/f', '/o/op/flights/f/manifest'])
      expect(draftPlace(page, 'Save', undefined)).toBe(`${page}#Save`);
    expect(draftPlace(gate, undefined, 'sara')).toBeUndefined();
  });
});
