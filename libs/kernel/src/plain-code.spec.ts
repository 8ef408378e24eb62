import { plainCode, withLatinDigits } from './plain-code';

describe('a code as anybody writes it', () => {
  it.each([
    ['nv93-59wc', 'NV9359WC'],
    [' NV93 – 59WC\u200f', 'NV9359WC'],
    ['NV93.59WC', 'NV9359WC'],
    ['n.v.9.3.5.9.w.c', 'NV9359WC'],
    ['ＮＶ９３－５９ＷＣ', 'NV9359WC'],
    ['NV٩٣−٥٩WC', 'NV9359WC'],
    ['NV۹۳-۵۹WC', 'NV9359WC'],
  ])('%s is %s', (typed, plain) => expect(plainCode(typed)).toBe(plain));
  it('has the digits of every script', () =>
    expect(['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '၀၁၂၃၄၅၆၇၈၉', '𝟎𝟏𝟐𝟗𝟘𝟡'].map(withLatinDigits)).toEqual([
      '0123456789',
      '0123456789',
      '0123456789',
      '0123456789',
      '012909',
    ]));
});
