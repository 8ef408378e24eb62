import { readFreeText } from './read-free-text';

describe('free text', () => {
  it.each([
    ['diabetic, insulin 2x/day (fridge)', ['MEDA']],
    ['diabético, insulina', ['MEDA']],
    ['مرض السكري - أنسولين', ['MEDA']],
    ['fauteuil roulant, ne monte pas les escaliers', ['WCHS']],
    ['silla de ruedas solo para distancias', ['WCHR']],
    ['cannot walk at all - wheelchair to the seat', ['WCHC']],
    ['stretcher, spinal injury', ['STCR', 'MEDA']],
    ['needs oxygen at night', ['OXYG', 'MEDA']],
    ['learning disability, needs a companion', ['DPNA']],
    ['enceinte de 7 mois', ['PREG']],
    ['no fridge for insulin', ['MEDA']],
  ])('calls for assistance: %s', (text, needs) => {
    expect(readFreeText(text).needs).toEqual(needs);
  });

  it.each([
    'no wheelchair needed',
    'not pregnant',
    'no medical issue',
    'wheelchair not needed',
    'hypertension: none',
    'pas enceinte',
    'sem doença',
    'غير حامل',
    'RAS',
    'no fear',
    'not afraid to return',
  ])('denies what it names: %s', (text) => {
    expect(readFreeText(text)).toEqual({ needs: [], medical: false, protection: false, removal: false });
  });

  it.each([
    'says afraid to go back',
    'do not contact husband',
    'possible VoT',
    'a peur de rentrer',
    'no contactar al marido',
    'خائف من العودة',
    'tem medo de voltar',
  ])('belongs to protection: %s', (text) => {
    expect(readFreeText(text).protection).toBe(true);
  });

  it('takes fear of a deportation order for fear, not for an order', () => {
    expect(readFreeText('afraid of deportation order')).toMatchObject({ protection: true, removal: false });
    expect(readFreeText('DEPU - police escort')).toMatchObject({ removal: true });
  });
});
