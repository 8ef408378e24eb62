/**
 * Signs that going home, or the family, or the road behind may be dangerous. Folded; matched from the beginning of a word.
 * Too many go to protection rather than one too few: whoever reads them may dismiss them.
 */
export const FEAR_STEMS = [
  'afraid fear scared frighten terrified threat menac persecut prosecut unsafe danger kill murder revenge vendetta honour_killing blood_feud risk_on_return at_risk risk_of protection',
  'unhcr asylum refugee hcr acnur asile refugie asilo refugiad поручение беженец убежищ боится угро',
  'traffick vot victim victime trata_ trafico_de trafico_humano traite_ traite_des vitima_ vitima smuggl_debt exploit forced_lab forced_marr travail_force mariage_force trabajo_forzado debt_bondage enslave slavery esclavag esclavit escravid',
  'violence violent abus abuse rape raped raping gbv sgbv viol_ violee violencia violacion abuso estupro torture tortura assault agression beaten batt_ maltrat battue golpe espanca fgm mutilation excision',
  'peur craint crainte redoute insecurite represailles vengeance miedo teme_ temor amenaz peligro perseguid_ persegui medo ameac perigo tem_medo receio',
  'خايف خائف خوف يخاف تخاف تخشي يخشي مهدد تهديد خطر لجوء لاجي لاجئ مفوضيه اتجار ضحيه عنف اغتصاب تعذيب اضطهاد مضطهد استغلال حمايه انتقام ثار قتل ابتزاز ترس',
  'does_not_want_to_return does_not_want_to_go doesnt_want_to_return refuses_to_return wants_to_stay want_to_stay ne_veut_pas_rentrer ne_veut_pas_retourner veut_rester no_quiere_volver no_quiere_regresar quiere_quedarse nao_quer_voltar quer_ficar لا_يريد_العوده لا_تريد_العوده under_pressure pressured coerced forced_to contraint sous_pression obligado_a',
  'do_not_contact dont_contact do_not_share dont_share do_not_tell dont_tell do_not_inform do_not_disclose not_to_be_shared keep_confidential confidential no_contact_with ne_pas_contacter ne_pas_communiquer ne_pas_partager ne_pas_transmettre ne_pas_informer ne_pas_prevenir ne_pas_divulguer confidentiel no_contactar no_compartir no_informar no_avisar confidencial nao_contactar nao_contatar nao_partilhar nao_compartilhar nao_informar nao_avisar لا_تتصل عدم_الاتصال لا_يتم_الاتصال عدم_مشاركه لا_تشارك لا_تبلغ سري',
  'political_prisoner opposition_member deserter desert_from conscript lgbt sogi gay_ lesbian homosexu statelessness unaccompanied_minor separated_child',
];
