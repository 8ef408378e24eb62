/** Codes of removal as carriers and police use them: deportee with or without escort, inadmissible passenger. */
export const REMOVAL_CODES = /\b(?:DEPU|DEPA|DEPO|DEPT|DPA|INAD|INADS|DEPORTEE|DEPORTEES)\b/i;

/** Words for the same, folded. "Afraid of deportation" is fear and no order, so only orders and persons count. */
export const REMOVAL_PHRASES =
  /\b(?:(?:deportation|removal|expulsion) order|(?:to be|being|under|for) (?:deported|deportation|removal|expelled)|forced (?:removal|return)|(?:police|security|escorted) (?:escort )?(?:deportation|removal)|inadmissible (?:passenger)?|(?:arrete|ordre|decision|mesure) d ?e?xpulsion|oqtf|obligation de quitter|reconduite a la frontiere|reconduit a la frontiere|retour force|orden de (?:expulsion|deportacion)|deportad[oa]|ordem de (?:expulsao|deportacao)|expulse du territoire|reconduite? (?:a la frontiere|sous escorte)|(?:expuls|deport|expell)\w*(?: \w+){0,3} (?:escort\w*|escolta|polic\w*)|^(?:expulsee?|expulsion|deported|expulsad[oa]))\b|^مرحل(?!\p{L})|^مرحله?$|امر (?:ال)?ترحيل|ترحيل قسري|قرار ترحيل|قرار ابعاد|مرحل قسرا|امر ابعاد/u;
