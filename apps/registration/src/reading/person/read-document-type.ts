import { foldText } from '../text/fold-text';
import { oneEditApart } from '../text/one-edit-apart';

export type DocumentType = 'PP' | 'LP' | 'ETD' | 'ID' | 'BIRTH' | 'UNHCR' | 'NONE' | 'LOST';

/** In this order: "Passport (lost)" is a lost document, an asylum seeker's card no identity card. */
const SIGNS: [DocumentType, RegExp][] = [
  [
    'LOST',
    /\b(?:lost|stolen|perdue?|perdu|vole|volee|egare|perdido|perdida|robado|extraviado|roubado|extravi\w+|destroyed|confiscated|confisque\w*|kayip|утерян\w*)\b|مفقود|ضايع|ضائع|مسروق|ضاع|فقد|گمشده/u,
  ],
  [
    'UNHCR',
    /\b(?:unhcr|hcr|acnur|asylum|asile|asilo|refugee|refugie|refugiad[oa]|poc)\b|لاجي|لجوء|لاجئ|مفوضيه|پناهند/u,
  ],
  [
    'LP',
    /\b(?:lp|l p|laissez ?pass\w*|sauf ?conduit|salvo ?conducto|salvoconducto|salvo ?conduto|lasser? passer)\b|جواز مرور|وثيقه مرور|تصريح مرور|ليسي|ليسيه|اذن مرور/u,
  ],
  [
    'ETD',
    /\b(?:etd|emergency|urgence|emergencia|etc|temporary travel|titre de voyage|provisional|provisoire|documento de viaje de|tdv|autorizacao de regresso)\b|وثيقه سفر|طارئ|طاري|موقت/u,
  ],
  ['BIRTH', /\b(?:birth|naissance|nacimiento|nascimento|extrait|bc)\b|ميلاد|ولاده|شهاده ميلاد/u],
  [
    'PP',
    /\b(?:pp|ppt|pass|passports?|passeports?|passport|pasaporte|passaporte|pasaport|паспорт|p|prt)\b|جواز|باسبور|پاسپورت|گذرنامه|ፓስፖርት|পাসপোর্ট/u,
  ],
  [
    'ID',
    /\b(?:id|i d|nid|ni|identity|identite|identidad|identidade|cni|cin|cedula|dni|bi|national|carte|card|nic|kimlik|tazkira|kebele|driving|voter|electeur)\b|هويه|بطاقه|تذكره|شناسنامه|رقم وطني/u,
  ],
  [
    'NONE',
    /^(?:none|no|nil|non|neant|nessuno|sans|aucune?|sin|sem|nenhum|ninguno|without|undocumented|indocumentado|n a|na|بدون|لا يوجد|لا|нет|yok)\b|^(?:لا يوجد|بدون|لا توجد|غير متوفر|ندارد)|\b(?:no|sans|sin|sem|without|aucun|pas de) (?:any )?(?:doc\w*|papers?|papiers?|piece|passport|passeport|id)\b|(?:لا يوجد|بدون) (?:وثي|جواز|مستند|اوراق)/u,
  ],
];

/** What paper a word names; undefined for a word that names none, which is not the same as having no paper. */
export function readDocumentType(text: string): DocumentType | undefined {
  const folded = foldText(text);
  if (!folded) return undefined;
  const none = SIGNS.at(-1)![1];
  if (none.test(folded)) return 'NONE';
  const found = SIGNS.find(([, sign]) => sign.test(folded));
  if (found) return found[0];
  return ['passport', 'passeport', 'pasaporte'].some((word) => oneEditApart(word, folded)) ? 'PP' : undefined;
}
