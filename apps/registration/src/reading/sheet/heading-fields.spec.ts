import { headingFields } from './heading-fields';

const fieldsOf = (heading: string): string => headingFields(heading).fields.join(' ');

describe('a heading', () => {
  it.each([
    ['Surname\n(as in passport)', 'familyName'],
    ['Name as per passport', 'fullName'],
    ['Prénoms (comme sur le document)', 'givenNames'],
    ['الاسم حسب جواز السفر', 'fullName'],
  ])('%j says where a name was copied from, and is no document’s', (heading, field) =>
    expect(fieldsOf(heading)).toBe(field),
  );

  it.each([
    ['Passport (expiry date)', 'docExpiry'],
    ['Number as on the list of passports, Expiry', 'docExpiry'],
    ['Passport no. & expiry', 'docNumber docExpiry'],
    ['When does the document expire?', 'docExpiry'],
    ['Document expiry', 'docExpiry'],
    ['Validité du passeport', 'docExpiry'],
    ['documentExpiry', 'docExpiry'],
  ])('%j still speaks of the document', (heading, fields) => expect(fieldsOf(heading)).toContain(fields));

  it.each([
    ['4. Name as written in mother tongue', 'nativeName'],
    ['Nom (langue maternelle)', 'nativeName'],
    ['Mother tongue', 'languages'],
    ["Mother's name", 'other'],
  ])('%j tells a mother from her tongue', (heading, field) => expect(fieldsOf(heading)).toBe(field));

  it.each([
    'Name of spouse',
    'اسم الكفيل',
    'Relative phone',
    'Name of relative',
    'Employer phone',
    'Country of residence',
    'Residency expiry',
  ])('%j is about somebody or something else', (heading) => expect(fieldsOf(heading)).toBe('other'));

  it.each([
    ['Full name (SURNAME, Given names)', 'fullName'],
    ['L. Name', 'familyName'],
    ['DoB', 'dob'],
    ['Date et lieu de naissance', 'dob'],
    ['تاريخ ومكان الميلاد', 'dob'],
    ['Lieu de naissance', 'other'],
    ['Ph. No.', 'phones'],
    ['Sex at birth', 'sex'],
    ['D.O.B.', 'dob'],
    ['site_name', 'location'],
    ['Serial / Case', 'case'],
    ['Cognome', 'familyName'],
    ['Data di nascita', 'dob'],
    ['የትውልድ ቀን', 'dob'],
    ['Taariikhda dhalashada', 'dob'],
  ])('%j is understood', (heading, field) => expect(fieldsOf(heading)).toBe(field));
});
