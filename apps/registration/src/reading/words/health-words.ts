/**
 * Signs of health in free text, folded (no accents, no case), by the assistance code they call for. Source of the
 * codes: docs/handbook/formats.md#assistance-codes. Stems match from the beginning of a word, so "diab" finds diabetic
 * and diabétique.
 */
export const HEALTH_STEMS = {
  PREG: 'pregnan enceinte grossesse embaraza gravid gestante gestacao gestacion حامل حمل beremen беремен hamile نفاس expecting_a_baby باردار',
  BLND: 'blind visually_impaired aveugle malvoyant non_voyant ciego ciega ceguera cego cega deficiente_visual invidente اعمي كفيف عمياء ضرير مكفوف cannot_see sightless слеп نابينا',
  DEAF: 'deaf hearing_impair hard_of_hearing sourd malentendant sordo sorda sordera surdo surda اصم صماء اطرش اخرس ضعيف_سمع sign_language langue_des_signes lengua_de_senas deaf_mute глух',
  DPNA: 'learning_disab intellectual developmental_d mental_disab mentally_disab down_syndrome downs_syndrome trisomi autis dementia alzheimer demence demencia deficience_intellectuelle deficience_mentale handicap_mental discapacidad_intelectual deficiencia_intelectual retard_mental اعاقه_ذهنيه اعاقه_عقليه توحد تخلف_عقلي متلازمه_داون صعوبات_تعلم special_needs_child',
  STCR: 'stretcher brancard civiere camilla maca_ حماله نقاله lying_down_only bedridden alite_',
  OXYG: 'oxygen oxygene oxigeno oxigenio اكسجين اوكسجين concentrator',
  MEDA: [
    'diab insulin sucre_ سكري سكر انسولين dialys dialisis hemodial غسيل_كلي غسيل_كلوي renal kidney insuffisance rinon riñon كلي_ فشل_كلوي hypertens hipertens high_blood_pressure tension_ tension_arterielle tablets pills comprime_ comprimes pastillas comprimidos حبوب presion_alta ضغط epilep صرع convuls seizure crises_ tb tb_treatment tubercul سل_ asthma asma asthm ربو inhaler inhalat inalador sickle drepano falciforme falcemia anemia anemie فقر_دم منجلي',
    'operat opere chirurg surgery surger surgical cirugia cirurgia operad عمليه_جراحيه جراح_ جراحه depress depresion اكتئاب psych psiqu schizo bipolar mental_health sante_mentale salud_mental saude_mental نفسي medication medicat medicine medicament medicacion medicamento remedio دواء ادويه traitement tratamiento tratamento treatment علاج cancer cancro tumor tumeur سرطان ورم hiv aids vih sida sida_ ايدز cardiac heart cardiaque cardiaco coeur_ corazon coracao قلب stroke avc accident_vasculaire infarct جلطه',
    'spinal spine injur blessure blesse_ herid ferid مصاب اصابه جريح fractur كسر broken amput بتر paraly paralis شلل مشلول hepatit jaundice التهاب malaria paludis fever fievre fiebre febre حمي cough toux wound burn brulure quemadur queimad حرق حروق allerg حساسيه malnutri malnour denutr desnutri سوء_تغذيه sick ill_ illness disease malade maladie enferm doente doenca مريض مرض مريضه chronic chronique cronic مزمن hospital hopital مستشفي nurse infirmi enfermer ممرض doctor_ medecin',
    'medical_issue medical_problem medical_condition medical_case medical_escort medical_follow medical_attention medical_care probleme_medical problema_medico problema_de_salud problema_de_saude حاله_طبيه رعايه_طبيه injection vaccin thyroid thyroide tiroides goitre ulcer ulcere hernia hernie transplant greffe prothes prosthe disabled disability handicap discapac deficiencia_fisica معاق اعاقه postpartum post_partum c_section caesarean cesarienne cesarea breathing respirat scabies gale_ thalass hemophil coma lupus arthrit artrit rheumat parkinson sclerosis sclerose meds_ pacemaker catheter sonde_ stoma physiotherap dizz vertige migraine trauma_ wheez copd bpco',
    'дыхан инсулин диабет болен болезн sindrome_ ptsd suicid anxiety anxiete ansiedad ansiedade قلق شديد hta vih_',
  ].join(' '),
};

/** Words for a wheelchair; the degree is decided by what stands beside them. */
export const WHEELCHAIR =
  /\b(?:wheel ?chair|fauteuils? roulants?|chaise roulante|silla de ruedas|cadeira de rodas|tekerlekli)\b|كرسي متحرك|كرسي مدولب|инвалидн|ویلچر|ويلچر/u;
/** The person cannot walk at all, or has to be carried to the seat. */
export const CANNOT_WALK =
  /\b(?:(?:can ?not|cant|unable to|does not|doesnt|not able to) (?:walk|stand)(?! (?:far|long))|immobile|completely immobile|carried|carry to|to (?:the|his|her) seat|jusquau siege|jusqu au siege|ne (?:peut|sait) (?:pas|plus) (?:marcher|se deplacer)|ne marche (?:pas|plus)|no (?:puede )?(?:caminar|camina|andar)|nao (?:pode |consegue )?(?:andar|anda|caminhar|caminha)|hasta el asiento|ate (?:o|ao) assento|paraplegi\w*|tetraplegi\w*|quadriplegi\w*|hemiplegi\w*)\b|لا (?:يستطيع|تستطيع|يمكنه|يقدر|تقدر) (?:ال)?(?:مشي|سير)|لا (?:يمشي|تمشي)|حتي المقعد|الي المقعد/u;
/** The person walks, but not up the steps of an aircraft. */
export const CANNOT_CLIMB =
  /\b(?:(?:can ?not|cant|unable to|does not|doesnt|not able to|no) (?:climb|manage|use|go up|do|take)? ?(?:the )?(?:stairs?|steps)|ne (?:peut (?:pas|plus) )?(?:monter?|gravir) ?(?:pas|plus)? ?(?:les |des |d ?)?(?:escaliers?|marches)|ne monte (?:pas|plus)|pas d ?escaliers?|no (?:puede )?(?:sub\w+|usar) ?(?:las )?(?:escaleras|escalones|gradas)|nao (?:pode |consegue )?(?:sub\w+|sob\w+|usar) ?(?:as )?(?:escadas|degraus))\b|لا (?:يستطيع|تستطيع|يقدر|تقدر|يمكنه) (?:ال)?صعود|لا (?:يصعد|تصعد)/u;
/** Walks with help, or not far: a chair for the distance. */
export const SHORT_WALKS =
  /\b(?:crutch\w*|walking (?:stick|frame|aid)|walker|cane|bequilles?|canne|deambulateur|muletas?|baston|bengala|(?:can ?not|cant|unable to) walk (?:far|long)|long distances?|mobility (?:problem|issue|impair)\w*|reduced mobility|mobilite reduite|movilidad reducida|mobilidade reduzida|limp\w*|boite(?:ux)?)\b|عكاز|عكازات|صعوبه في (?:ال)?مشي/u;
/** The codes themselves, where an office knows them. */
export const ASSISTANCE_CODES =
  /\b(?:WCHR|WCHS|WCHC|WCBD|WCMP|STCR|BLND|DEAF|DPNA|MEDA|OXYG|POXY|PPOC|MAAS|LEGL|LEGR|LEGB)\b/g;
