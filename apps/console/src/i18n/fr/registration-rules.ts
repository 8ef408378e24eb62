export const registrationRulesInFrench: Record<string, string> = {
  'A person needs a family name or a given name, in Latin letters or their own script; one is enough.':
    'Il faut un nom de famille ou un prénom, en lettres latines ou dans sa propre écriture ; un seul suffit.',
  'Everyone on one paper has to be registered in the same family.':
    'Tous ceux d’un même papier doivent être enregistrés dans la même famille.',
  'This case has a head already. Change the relation of one of the two.':
    'Ce dossier a déjà un chef. Changez le lien de l’un des deux.',
  'A check digit of the machine-readable zone is wrong: compare it with the paper.':
    'Une clé de contrôle de la zone lisible est fausse : comparez avec le papier.',
  'This sheet is committed. Correct the persons themselves.':
    'Cette feuille est validée. Corrigez les personnes elles-mêmes.',
  'A corridor names at least two airports, and none of them twice.':
    'Un couloir nomme au moins deux aéroports, aucun deux fois.',
  'Write the date of birth as exactly as it is known, and no more: a day, a month, a year, or an estimate.':
    'Écrivez la date de naissance aussi exactement qu’elle est connue, pas plus : jour, mois, année ou estimation.',
  'The date of birth does not exist in the calendar.': 'La date de naissance n’existe pas dans le calendrier.',
  'The date of birth is still to come.': 'La date de naissance est à venir.',
  'No destination of this operation lets people of this nationality in.':
    'Aucune destination de cette opération n’admet cette nationalité.',
  'A sum needs its currency, and a currency its sum.': 'Un montant exige sa monnaie, et une monnaie son montant.',
  'An operation needs the government that asked for it and the day it did, not later than today.':
    'Une opération exige le gouvernement demandeur et le jour de sa demande, pas après aujourd’hui.',
  'When both are the same person, say which of the two records stays; otherwise say nothing about it.':
    'Si c’est la même personne, dites quelle fiche reste ; sinon n’en dites rien.',
  'Write down until when the leave to go holds.': 'Notez jusqu’à quand vaut l’autorisation de sortie.',
  'Only cases of one operation can be one family.': 'Seuls des dossiers d’une même opération peuvent être une famille.',
  'This record was merged into another; make the change there.':
    'Cette fiche a été fusionnée dans une autre ; faites-y le changement.',
  'The mother has to be registered in the same family.': 'La mère doit être enregistrée dans la même famille.',
  'The same document number is recorded for another person.':
    'Le même numéro de document est enregistré pour une autre personne.',
  'Only a laissez-passer or an emergency travel document carries several people.':
    'Seul un laissez-passer ou un titre d’urgence porte plusieurs personnes.',
  'Date of birth, sex or number in the machine-readable zone are not those of the record.':
    'Naissance, sexe ou numéro de la zone lisible ne sont pas ceux de la fiche.',
  'The travel document has expired, or does not say until when it holds.':
    'Le document de voyage a expiré, ou ne dit pas jusqu’à quand il vaut.',
  'The document ends before it was issued.': 'Le document finit avant d’avoir été délivré.',
  'The last character of the reference does not check the others: it was misheard or mistyped.':
    'Le dernier caractère de la référence ne vérifie pas les autres : mal entendu ou mal tapé.',
  'Another case of this operation has this reference.': 'Un autre dossier de cette opération a cette référence.',
  'A row that is refused, or that is no person, cannot be taken. It can be left out; or commit, and complete the record.':
    'Une ligne refusée, ou qui n’est pas une personne, ne peut être prise. Laissez-la, ou validez puis complétez la fiche.',
  'The day of registration is still to come.': 'Le jour d’enregistrement est à venir.',
  'Only members of the family can be its head, or related within it.':
    'Seuls les membres de la famille peuvent en être le chef ou y être liés.',
  'The record has to be completed first: correct the person.':
    'La fiche doit d’abord être complétée : corrigez la personne.',
};
