import type { Relation } from '@homeward/contracts';
import { foldText } from '../text/fold-text';
import { oneEditApart } from '../text/one-edit-apart';

/** One word per entry, an underscore for a space within it. */
const WORDS: Record<Relation, string> = {
  HEAD: 'head hoh cf focal_point fp pf point_focal hr1 hh_head pra demandeur_principal requerant requerante صاحب_الطلب صاحبه_الطلب رئيس_الاسره self head_of_household head_of_family family_head principal principal_applicant pa applicant main_applicant capofamiglia capo_famiglia household_head hof chef cheffe cheffe_de_famille cheffe_de_menage chef_de_famille chef_de_menage cm cdf lui_meme elle_meme soi_meme requerant_principal jefe jefa jefe_de_familia jefa_de_familia jefe_de_hogar cabeza_de_familia titular mismo misma el_mismo ella_misma chefe chefe_de_familia o_proprio a_propria proprio cabeca_de_familia responsavel single alone celibataire رب_الاسره رب_اسره ربه_الاسره رب_العائله رب_البيت ربه_البيت نفسه نفسها هو_نفسه المعيل عائل سرپرست خود ራስ глава глава_семьи reis aile_reisi',
  SPOUSE:
    'زوجته زوجها spouse wife husband moglie marito coniuge partner epoux epouse conjoint conjointe mari femme compagnon compagne esposo esposa marido mujer conyuge pareja companero companera conjuge companheiro companheira mulher زوج زوجه الزوج الزوجه همسر ሚስት ባል жена муж супруг супруга es esi kari_koca',
  CHILD:
    'ابنته بنته child son daughter dau kid dependent_child dependant_child minor_child baby infant newborn stepson stepdaughter step_child stepchild adopted_child figlio figlia enfant fils fille garcon boy girl bebe nourrisson nouveau_ne beau_fils hijo hija nino nina recien_nacido hijastro hijastra filho filha crianca enteado enteada recem_nascido ابن ابنه بنت طفل طفله رضيع الابن الابنه ولد مولود فرزند پسر دختر ልጅ сын дочь ребенок cocuk ogul kiz oglu kizi',
  PARENT:
    'parent father mother genitore mum mom dad pere mere padre madre pai mae papa maman اب ام الاب الام والد والده ابوه امه پدر مادر አባት እናት отец мать baba anne father_in_law mother_in_law beau_pere belle_mere suegro suegra sogro sogra',
  SIBLING:
    'sibling brother sister bro sis half_brother half_sister fratello sorella frere soeur demi_frere demi_soeur hermano hermana irmao irma اخ اخت الاخ الاخت شقيق شقيقه برادر خواهر ወንድም እህት брат сестра kardes abi abla',
  NIECE_NEPHEW:
    'niece nephew neveu sobrino sobrina sobrinho sobrinha ابن_اخ ابن_الاخ ابن_اخت ابن_الاخت ابنه_اخ ابنه_الاخ ابنه_اخت ابنه_الاخت بنت_اخ بنت_الاخ بنت_اخت بنت_الاخت племянник племянница yegen',
  OTHER:
    'other cousin relative other_relative other_family_member autre_parent autre_parente otro_familiar otro_pariente outro_familiar outro_parente altro altro_parente friend uncle aunt grandson granddaughter grandchild grandfather grandmother grandparent in_law brother_in_law sister_in_law guardian unrelated foster_child ward escort autre cousine parent_eloigne ami amie oncle tante beau_frere belle_soeur bru gendre cunado cunada yerno nuera cunhado cunhada genro nora petit_fils petite_fille grand_pere grand_mere tuteur otro otra primo prima tio tia nieto nieta abuelo abuela amigo amiga pariente familiar outro outra neto neta avo قريب قريبه ابن_عم ابنه_عم بنت_عم ابن_خال عم عمه خال خاله جد جده حفيد حفيده صديق اخري اخر двоюродный kuzen akraba membre_de_la_famille',
};
const BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([relation, words]) =>
    words.split(' ').map((word): [string, Relation] => [foldText(word.replaceAll('_', ' ')), relation as Relation]),
  ),
);

/**
 * Whose relative a person is to the head of the family; undefined when the word is not known. Of several words, as in
 * "Son/Daughter" and "Spouse (wife)", all that are known have to say the same.
 */
export function readRelation(text: string): Relation | undefined {
  const whole = readWord(text);
  if (whole || !/[/()]/.test(text)) return whole;
  const parts = text.split(/[/()]/).flatMap((part) => readWord(part) ?? []);
  return new Set(parts).size === 1 ? parts[0] : undefined;
}

const OF_WHOM = / (?:of|de|du|da|del|to)(?: (?:the|la|le|el))? .*$/;
const QUALIFIERS = /^(?:(?:adult|minor|elder|eldest|younger|youngest|twin|female|male) )+(?=\p{L}{3})/u;

function readWord(text: string): Relation | undefined {
  const folded = foldText(text).replace(
    /^(?:\d+ ?(?:st|nd|rd|th|e|er|ere|eme|a|o)?|first|second|third|premiere?|deuxieme|primera|segunda) (?=\p{L}{3})/u,
    '',
  );
  if (!folded) return undefined;
  const exact =
    BY_WORD.get(folded) ??
    BY_WORD.get(folded.replace(OF_WHOM, '')) ??
    BY_WORD.get(folded.replace(QUALIFIERS, '').replace(OF_WHOM, '')) ??
    BY_WORD.get(folded.replace(/ رب (?:ال)?(?:اسره|عائله|عايله)$/u, '')) ??
    BY_WORD.get(folded.replace(/\d+|[^\p{L}]+$/gu, '').trim());
  if (exact || folded.length < 5) return exact;
  const near = [...BY_WORD]
    .filter(([word]) => word.length >= 5 && oneEditApart(word, folded))
    .map(([, relation]) => relation);
  return new Set(near).size === 1 ? near[0] : undefined;
}
