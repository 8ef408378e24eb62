/** The sentences of the rules about escorts, by the rule's name. */
export const escortRulesInFrench: Record<string, string> = {
  'escorts-go-with-people-on-the-list':
    'Un accompagnant voyage avec des personnes de la liste de ce vol : nommez chacune.',
  'escorts-are-of-age': 'Un accompagnateur est majeur le jour du départ.',
  'one-escort-has-few-children':
    'Un accompagnant emmène au plus cinq enfants, et aucun autre à côté d’un enfant de moins de douze ans.',
  'one-escort-has-one-stretcher':
    'Un accompagnant veille sur une seule personne en civière : assignez-en un autre aux autres.',
  'escorts-have-a-document-that-tells-who-they-are':
    'Ce n’est pas un numéro de document : copiez-le du document avec lequel l’accompagnant voyage.',
  'one-person-is-one-escort':
    'Quelqu’un avec ce document est déjà accompagnant sur cette liste : une personne est un seul accompagnant.',
  'one-escort-flies-on-one-flight':
    'Quelqu’un avec ce document est accompagnant sur un autre vol au même moment : désignez quelqu’un d’autre.',
  'a-traveller-is-no-escort':
    'Un voyageur enregistré a ce document : qui retourne voyage sous son propre dossier. Désignez quelqu’un du personnel, ou corrigez le numéro.',
  'an-escort-is-compared-before-they-fly':
    'Un accompagnant ({{escorts}}) est une personne enregistrée, ou l’est probablement, ou l’enregistrement ne répond pas. Il part ; ou, si seule la ressemblance est connue, une seconde personne, sans rôle commun avec qui l’a désigné, voit le document et note que c’est quelqu’un d’autre.',
  'who-resembles-a-traveller-is-told-apart':
    'Une personne enregistrée est probablement celle-ci, par le nom et la date de naissance ou par un numéro presque identique. Désignez quelqu’un d’autre, ou une seconde personne, sans rôle commun avec vous, voit le document et note que l’accompagnant est quelqu’un d’autre.',
  'an-escort-who-is-off-goes-with-nobody':
    'Cet accompagnateur ne fait plus partie du vol : annulez d’abord son retrait, ou désignez quelqu’un d’autre.',
  'escorts-sit-near':
    'Il n’y a pas de siège pour l’accompagnant dans la rangée de ceux qu’il accompagne, ni dans la suivante : assignez-les autrement.',
  'escorts-are-assigned': 'Un accompagnant manque ({{kinds}}) : nommez qui voyage avec cette personne.',
  'escorts-are-named-before-the-gate-closes':
    'Une personne de la liste n’a pas encore d’accompagnant ({{kinds}}) : nommez qui voyage avec elle, ou retirez-la de la liste.',
  'escorts-board-first': 'L’accompagnant de cette personne ({{kinds}}) n’est pas encore à bord : il embarque d’abord.',
  'nobody-flies-without-their-escort':
    'Une personne à bord a besoin d’un accompagnant ({{kinds}}) qui n’est pas à bord : il embarque, ou la personne quitte la cabine.',
  'escorts-still-sit-near':
    'Un accompagnant ({{escorts}}) n’est pas assis dans la rangée de ceux qu’il accompagne, ni dans la rangée voisine : émettez une nouvelle version, ou assignez-le autrement.',
  'who-has-left-as-an-escort-stays-out': 'Cet accompagnant ne voyage pas : assignez-en un nouveau.',
  'escorts-are-assigned-on-a-frozen-list':
    'Un accompagnant s’assigne sur une liste figée, tant que les portes de l’avion sont ouvertes.',
};
