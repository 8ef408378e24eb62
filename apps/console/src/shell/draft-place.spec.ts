import { draftPlace } from './draft-place';

const gate = '/o/op/flights/f/gate';

describe('where what was typed into a form is kept', () => {
  it('is another place for each person that a form is about', () => {
    expect(draftPlace(gate, 'Tell protection', 'sara')).toBe(draftPlace(gate, 'Tell protection', 'sara'));
    expect(draftPlace(gate, 'Tell protection', 'sara')).not.toBe(draftPlace(gate, 'Tell protection', 'marta'));
    expect(draftPlace('/o/op/medical', 'Save', 'sara')).not.toBe(draftPlace('/o/op/medical', 'Save', 'marta'));
  });

  it.each([gate, '/o/op/flights/f/reception', '/o/op/reception/f'])(
    'is nowhere where many people have one form: %s',
    (page) => expect(draftPlace(page, 'Offload', undefined)).toBeUndefined(),
  );

  it('is by page and form elsewhere, and nowhere without a name', () => {
    expect(draftPlace('/o/op/people/p', 'Save', undefined)).toBe('/o/op/people/p#Save');
    expect(draftPlace(gate, undefined, 'sara')).toBeUndefined();
  });
});
