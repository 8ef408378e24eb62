import { protectionRulesInFrench } from './rules-protection';

/** The sentences of the rules of registration and protection, by the rule's name. */
export const registrationRulesInFrench: Record<string, string> = {
  ...protectionRulesInFrench,
  'at-least-one-name-is-known':
    'Il faut un nom de famille ou un prénom, en lettres latines ou dans sa propre écriture ; un seul suffit.',
  'bearers-are-of-one-family': 'Tous ceux d’un même papier doivent être enregistrés dans la même famille.',
  'case-has-one-head': 'Ce dossier a déjà un chef. Changez le lien de l’un des deux.',
  'check-digits-are-right': 'Une clé de contrôle de la zone lisible est fausse : comparez avec le papier.',
  'committed-sheets-are-closed': 'Cette feuille est validée. Corrigez les personnes elles-mêmes.',
  'corridor-leads-somewhere': 'Un couloir nomme au moins deux aéroports, aucun deux fois.',
  'of-age-takes-a-second-account':
    'Une naissance qui rend majeure une personne peut-être mineure compte quand une seconde personne a enregistré la même.',
  'birth-of-a-child-is-not-dropped':
    'La naissance d’une personne peut-être mineure est remplacée par une autre, par exemple une année estimée, et n’est jamais laissée vide.',
  'date-of-birth-is-as-exact-as-it-says':
    'Écrivez la date de naissance aussi exactement qu’elle est connue, pas plus : jour, mois, année ou année estimée.',
  'date-of-birth-is-in-the-calendar': 'La date de naissance n’existe pas dans le calendrier.',
  'date-of-birth-is-not-in-the-future': 'La date de naissance est à venir.',
  'destination-admits-the-nationality': 'Aucune destination de cette opération n’admet cette nationalité.',
  'fine-names-its-amount': 'Un montant exige sa monnaie, et une monnaie son montant.',
  'government-asked-for-it':
    'Une opération exige le gouvernement demandeur et le jour de sa demande, pas après aujourd’hui.',
  'kept-record-is-of-the-pair': 'Si c’est la même personne, dites quelle fiche reste ; sinon n’en dites rien.',
  'leave-to-go-says-until-when': 'Notez jusqu’à quand vaut l’autorisation de sortie.',
  'linked-cases-are-of-one-operation': 'Seuls des dossiers d’une même opération peuvent être une famille.',
  'merged-records-rest': 'Cette fiche a été fusionnée dans une autre ; faites-y le changement.',
  'mother-belongs-to-the-family': 'La mère doit être enregistrée dans la même famille.',
  'one-number-is-one-person': 'Le même numéro de document est enregistré pour une autre personne.',
  'only-a-laissez-passer-carries-several': 'Seul un laissez-passer ou un titre d’urgence porte plusieurs personnes.',
  'paper-agrees-with-the-person': 'Naissance, sexe ou numéro de la zone lisible ne sont pas ceux de la fiche.',
  'paper-holds-until-arrival': 'Le document de voyage a expiré, ou ne dit pas jusqu’à quand il vaut.',
  'paper-was-issued-before-it-ends': 'Le document finit avant d’avoir été délivré.',
  'reference-checks-itself':
    'Le dernier caractère de la référence ne vérifie pas les autres : mal entendu ou mal tapé.',
  'reference-is-not-taken': 'Un autre dossier de cette opération a cette référence.',
  'refused-rows-are-mended-not-taken':
    'Une ligne refusée, ou qui n’est pas une personne, ne peut être prise. Laissez-la, ou validez puis complétez la fiche.',
  'registration-is-not-in-the-future': 'Le jour d’enregistrement est à venir.',
  'relationship-is-within-the-family': 'Seuls les membres de la famille peuvent en être le chef ou y être liés.',
  'row-is-mended-before-it-is-confirmed': 'La fiche doit d’abord être complétée : corrigez la personne.',
  'a-sheet-has-a-limit-of-rows':
    'Cette feuille a plus de {{most}} lignes : partagez-la en feuilles plus petites, sans couper de famille, et envoyez-les l’une après l’autre.',
  'a-sheet-has-a-limit-of-columns':
    'Une ligne de ce fichier a plus de {{most}} colonnes : ôtez les colonnes inutiles et renvoyez le fichier.',
  'a-cell-has-a-limit-of-length':
    'Une cellule de ce fichier dépasse {{most}} caractères : raccourcissez-la, ou cherchez un guillemet manquant, et renvoyez le fichier.',
  'a-sheet-is-text':
    'Ce fichier est un classeur, un document ou une archive : enregistrez la feuille en CSV et envoyez-la.',
  'a-travel-paper-has-a-number':
    'Ce papier a besoin de son numéro, d’au moins trois lettres ou chiffres, tel qu’il est imprimé.',
  'a-travel-number-stands-alone':
    'N’écrivez que le numéro, tel qu’il est imprimé : lettres et chiffres, neuf au plus pour un passeport.',
  'guardianship-rests-on-a-paper-or-protection':
    'Nommez un papier numéroté de l’enfant qui le montre, comme un acte de naissance ou un papier où figurent les deux, ou demandez une décision à la protection.',
  'guardian-is-of-age': 'Un tuteur a 18 ans ou plus, et sa date de naissance est enregistrée.',
  'guardian-is-of-the-same-operation': 'L’enfant et le tuteur sont enregistrés dans la même opération.',
  'parents-are-older-than-their-children': 'Un parent a au moins {{years}} ans de plus que l’enfant.',
  'a-birth-is-withdrawn-by-who-said-it':
    'Une naissance en attente d’une seconde personne est retirée par qui l’a enregistrée, ou par l’enregistrement.',
  'a-merge-makes-nobody-older':
    'Selon la fiche qui disparaîtrait, cette personne est peut-être mineure : gardez celle-là, ou faites d’abord corriger sa naissance par deux personnes.',
  'an-undone-merge-is-answered-by-another-account':
    'Selon l’une des fiches, cette personne est peut-être mineure : qui a repris la réponse ne dit pas que ce sont deux personnes ; une seconde personne le dit.',
  'an-answer-stands': 'Cette paire a déjà reçu une autre réponse. Cette réponse reste valable.',
  'an-id-names-one-record': 'Une autre fiche porte déjà cet identifiant. Choisissez-en un nouveau.',
  'consent-never-comes-from-a-sheet':
    'La colonne {{column}} dit qui est d’accord. Elle n’a pas été lue : chaque personne dit elle-même oui ou non, lors de l’entretien.',
  'quotation-marks-are-closed':
    'Un guillemet de ce fichier n’est jamais fermé et les lignes se mêlent : corrigez cette cellule et renvoyez le fichier.',
};
