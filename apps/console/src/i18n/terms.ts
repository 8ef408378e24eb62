/** A word of the job, and the words by which each language says it; `except` names texts that say it in another way, and why. */
export interface Term {
  en: RegExp;
  fr: RegExp;
  ar: RegExp;
  except?: Record<string, string>;
}

/** One word for one thing, in every language: terms.spec.ts reads all texts against this list. Its reasons: docs/guide/wording.md. */
export const terms: Record<string, Term> = {
  'aircraft doors': { en: /aircraft doors/i, fr: /portes de l’avion/i, ar: /أبواب الطائرة/ },
  standby: { en: /standby/i, fr: /attente/i, ar: /الاحتياط|احتياط/ },
  wristband: { en: /wristband/i, fr: /bracelet/i, ar: /السوار|سوار/ },
  counsellor: { en: /counsellor/i, fr: /conseill/i, ar: /مستشار/ },
  guardian: { en: /guardian/i, fr: /tuteur|tutrice|tutelle/i, ar: /وصي|وصاية/ },
  escort: { en: /\bescorts?\b/i, fr: /accompagn/i, ar: /مرافق|يرافق/ },
  permit: { en: /\bpermits?\b/i, fr: /permis/i, ar: /تصريح|تصاريح|التصاريح/ },
  'duty officer': { en: /duty officer/i, fr: /officier de permanence/i, ar: /ضابط المناوبة/ },
  'boarding gate': { en: /boarding gate/i, fr: /porte d’embarquement/i, ar: /بوابة/ },
  'laissez-passer': { en: /laissez-passer/i, fr: /laissez-passer/i, ar: /جواز مرور/ },
  protection: { en: /\bprotection\b(?! data)/i, fr: /protection/i, ar: /حماية|الحماية/ },
  embassy: { en: /embassy/i, fr: /ambassade/i, ar: /سفارة|السفارة|سفارت/ },
  'exit clearance': { en: /exit clearance/i, fr: /autorisation de sortie/i, ar: /إذن الخروج|إذن خروج|بالخروج/ },
  'possible duplicate': { en: /possible duplicate/i, fr: /doublon/i, ar: /تكرار/ },
};
