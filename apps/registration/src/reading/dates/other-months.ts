import { foldText } from '../text/fold-text';
import type { Calendar } from './calendars';

/** Months that name their calendar as well, in the spellings of offices; without articles and blanks. */
const MONTHS: [Calendar, string[]][] = [
  [
    'islamic',
    [
      'محرم muharram moharram mouharram muharam',
      'صفر safar saffar',
      'ربيعاول rabiawwal rabiawal rabiulawwal rabiaawwal rabi1 rabii rabiula rabiuula',
      'ربيعاخر ربيعثاني rabithani rabiakhir rabiulakhir rabiulthani rabithaani rabiatthani rabi2 rabiii rabisani rabiussani',
      'جمادياولي جماداولي جماديالاول جمادياول jumadaula jumadaoula jumadaawwal jumadaawal jumadiulawwal jumadiawwal jumadiula jumada1 jumadai jamadialawwal joumadaoula',
      'جمادياخره جماديثانيه جماداخره جمادثانيه جمادياخر جماديثاني jumadaakhirah jumadaakhira jumadaakhir jumadathani jumadathaniya jumadathaniyah jumadiulakhir jumadiulthani jumadaththani jumada2 jumadaii jumadassani',
      'رجب rajab radjab',
      'شعبان shaban shaaban chaaban chaban shabaan',
      'رمضان ramadan ramadhan ramazan ramzan ramadaan',
      'شوال shawwal shawal chawwal chaoual shavval',
      'ذوقعده ذيقعده ذوالقعده dhuqidah dhuqada dhuqadah dhulqadah dhulqidah dhulqada zulqida zulqadah zilqadah dhuqaadah dhulkadah zulkadah dhoulqida',
      'ذوحجه ذيحجه ذوالحجه dhuhijjah dhuhijja dhulhijjah dhulhijja zulhijja zulhijjah zilhijjah zilhijja dhoulhijja dhulhajj zulhajj',
    ],
  ],
  [
    'persian',
    [
      'حمل hamal farvardin فروردين',
      'ثور sawr saur thawr ordibehesht ارديبهشت',
      'جوزا jawza jauza khordad خرداد',
      'سرطان saratan tir تير',
      'اسد asad mordad amordad مرداد امرداد',
      'سنبله sunbula sonbola sunbulah sonboleh sumbula shahrivar شهريور',
      'ميزان mizan mehr مهر',
      'عقرب aqrab aghrab akrab aban ابان',
      'قوس qaws qaus qous azar اذر',
      'جدي jadi jaddi jady dey دي',
      'دلو dalw dalwa dalvae bahman بهمن',
      'حوت hut hoot houth esfand اسفند',
    ],
  ],
  [
    'ethiopic',
    [
      'መስከረም meskerem maskaram meskeram',
      'ጥቅምት tikimt tiqimt tekemt tikemt teqemt tikmt',
      'ህዳር ኅዳር ሕዳር hidar hedar hidaar',
      'ታህሳስ ታኅሣሥ ታኅሳስ ታሕሳስ tahsas tahisas tahesas tahsass',
      'ጥር tir ter',
      'የካቲት yekatit yakatit',
      'መጋቢት megabit maggabit megabeet',
      'ሚያዝያ ሚያዚያ miyazya miazia miyazia miyaziya',
      'ግንቦት ginbot genbot ginbote',
      'ሰኔ sene sane senie',
      'ሐምሌ ሀምሌ ኃምሌ hamle hamlie',
      'ነሐሴ ነሃሴ ነሀሴ nehase nehasse nahase nehassie',
      'ጳጉሜ ጳጉሜን ጷግሜ pagume pagumen pagumien pagme paguemen puagme',
    ],
  ],
];

interface NamedMonth {
  calendar: Calendar;
  month: number;
}

const BY_NAME = new Map<string, NamedMonth[]>();
for (const [calendar, months] of MONTHS)
  for (const [at, names] of months.entries())
    for (const name of names.split(' ')) {
      const key = keyOf(name);
      BY_NAME.set(key, [...(BY_NAME.get(key) ?? []), { calendar, month: at + 1 }]);
    }

/**
 * The month of another calendar that stands in a date. One name belongs to two calendars: the Tir of Iran comes before that of
 * Ethiopia only where years are counted from the Hijra.
 */
export function otherMonth(words: string, calendar?: Calendar, year?: number): NamedMonth | undefined {
  const found = BY_NAME.get(keyOf(words)) ?? [];
  if (calendar) return found.find((each) => each.calendar === calendar);
  const old = year !== undefined && year >= 1300 && year <= 1500;
  return found.find((each) => (each.calendar === 'ethiopic') !== old) ?? found[0];
}

function keyOf(words: string): string {
  return foldText(words)
    .split(' ')
    .map((word) => word.replace(/^ال(?=.{2})/, ''))
    .filter((word) => !/^(?:al|el|ul|as|ath|ash|an|of|month|mah|ماه|شهر)$/.test(word))
    .map((word) => word.replace(/^(?:al|el)(?=[a-z]{4})/, ''))
    .join('')
    .replace(/o(?=mada)/, 'u');
}
