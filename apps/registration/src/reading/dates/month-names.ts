import { foldText } from '../text/fold-text';

/** English, Italian, Somali, French, Spanish, Portuguese, then the Arabic of Egypt, of the Levant and of the Maghreb; Russian and Turkish last. */
const MONTHS = [
  'january gennaio gen janaayo jan janvier janv enero ene janeiro يناير كانون_الثاني جانفي январь января ocak',
  'february febbraio febraayo feb febr fevrier fev fevr febrero fevereiro فبراير شباط فيفري февраль февраля subat',
  'march maarso mar mars marzo marco مارس اذار март марта mart',
  'april aprile abriil apr avril avr abril abr ابريل نيسان افريل апрель апреля nisan',
  'may maggio mag maajo mai mayo maio مايو ايار ماي май мая mayis',
  'june giugno giu juun jun juin junio junho يونيو يونيه حزيران جوان июнь июня haziran',
  'july luglio lug luulyo jul juillet juil julio julho يوليو يوليه تموز جويليه июль июля temmuz',
  'august agoosto aug aout aou agosto ago اغسطس اب اوت август августа agustos',
  'september settembre sebtembar sep sept septembre septiembre setiembre setembro set سبتمبر ايلول سبتامبر сентябрь сентября eylul',
  'october ottobre ott oktoobar oct octobre octubre outubro out اكتوبر تشرين_الاول октябрь октября ekim',
  'november nofembar nov novembre noviembre novembro نوفمبر تشرين_الثاني ноябрь ноября kasim',
  'december dicembre desembar dec decembre diciembre dic dezembro dez ديسمبر كانون_الاول декабрь декабря aralik',
];
const BY_NAME = new Map(
  MONTHS.flatMap((names, at) =>
    names.split(' ').map((name): [string, number] => [foldText(name.replace('_', ' ')), at + 1]),
  ),
);
'i ii iii iv v vi vii viii ix x xi xii'.split(' ').forEach((roman, at) => BY_NAME.set(roman, at + 1));

/** The number of a month named in any of the languages offices write in. */
export const monthNamed = (word: string): number | undefined => BY_NAME.get(foldText(word));
