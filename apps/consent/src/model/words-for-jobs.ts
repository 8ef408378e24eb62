import { foldedWords } from './folded-name';
import { nearlyTheSame } from './nearly-the-same';

/** Whoever works on a return, in English, French and Arabic, as a word that stands where the name of a witness should. */
const jobs = [
  'guardian member social counsellor counselor counselling counseling adviser advisor officer officers staff employee colleague worker caseworker',
  'interpreter interpreters translator translation witness witnesses guard police manager supervisor coordinator assistant',
  'volunteer doctor nurse medical return returns protection registration movement embarkation reception director delegate',
  'team office organisation organization agency government embassy consulate ministry authority commission',
  'conseiller conseillere conseillers conseil agent agente employe employee fonctionnaire collegue collaborateur interprete',
  'traducteur traductrice temoin temoins gardien policier responsable superviseur coordinateur coordinatrice assistante',
  'benevole medecin infirmier infirmiere retour enregistrement mouvement accueil directeur equipe bureau ambassade ministere',
  'مستشار مستشارة مستشارون مرشد مرشدة موظف موظفة موظفون ضابط مسؤول مسؤولة مترجم مترجمة ترجمان شاهد شاهدة شهود حارس شرطي',
  'شرطة زميل زميلة عامل عاملة متطوع متطوعة طبيب طبيبة ممرض ممرضة مشرف مشرفة مدير مديرة منسق منسقة مساعد مساعدة',
  'عودة حماية تسجيل استقبال فريق مكتب منظمة وكالة سفارة وزارة',
].flatMap(foldedWords);
/** Their organisations, and words of which another letter makes a name. */
const short = new Set(
  foldedWords('iom oim unhcr hcr un onu ngo ong icrc cicr red cross croix rouge msf irc nrc drc avrr'),
);

/** Without the article, and the letters that stand for one another at the end of a word. */
const plainArabic = (word: string): string =>
  word
    .replace(/^[وبل]?ال/u, '')
    .replace(/ه$/u, 'ة')
    .replace(/ى$/u, 'ي');

/** An Arabic word is written in one with its article, in which the hand can slip too. */
const withArticle = jobs.flatMap((job) => (/\p{scx=Arabic}/u.test(job) ? [job, `ال${job}`] : [job]));
const known = new Set(jobs.flatMap((job) => [job, `${job}s`]));

/** Whether a word is one for a job or an organisation, or one but for a slip of the hand. */
export const isForAJob = (word: string): boolean => {
  const plain = plainArabic(word);
  return (
    known.has(plain) ||
    short.has(word) ||
    withArticle.some((job) => nearlyTheSame(plain, job, job.length) || nearlyTheSame(word, job, job.length))
  );
};
