/** The sentences of the rules of consent. */
export const consentRulesInFrench: Record<string, string> = {
  'second-opinion-comes-from-another': 'La seconde confirmation doit venir d’une autre personne que le conseiller.',
  'comprehension-was-checked-with-two-open-questions':
    'La compréhension se vérifie par deux questions ouvertes, avec les mots de la personne.',
  'consent-rests-on-their-own-counselling':
    'Le consentement exige un entretien de cette personne, ou de celle qui décide pour elle.',
  'detention-needs-a-second-independent-confirmation':
    'Une personne rencontrée en détention doit être interrogée une seconde fois par la protection, loin des autorités.',
  'each-adult-decides-for-themself':
    'Un adulte dit oui pour lui-même ; un enfant le dit avec son tuteur, ou par lui ; qui peut être l’un ou l’autre ce jour-là le dit avec un tuteur.',
  'embassy-sharing-waits-for-protection':
    'Rien ne peut être partagé avec l’ambassade à présent : demandez à la protection.',
  'form-was-read-aloud-to-who-cannot-read': 'Le formulaire doit être lu à haute voix à qui ne sait pas le lire.',
  'information-shown-was-complete-and-current':
    'Tous les sujets de l’information en vigueur doivent d’abord être présentés.',
  'interview-was-private': 'L’entretien doit être privé, sans autorités dans la pièce.',
  'nobody-was-under-duress': 'Il y a des signes de pression : on ne peut pas demander l’accord maintenant.',
  'person-had-capacity': 'La personne n’était pas en état de décider ; soutenez-la et redemandez.',
  'proxy-needs-two-approvals-and-fourteen-days':
    'Un représentant exige le lien, un document, les accords de deux chargés de protection autres que le conseiller et que celui qui enregistre le oui, et prend fin sous 14 jours.',
  'a-reconfirmation-names-its-language': 'Indiquez dans quelle langue la personne a été interrogée de nouveau.',
  'the-new-day-was-told':
    'Le vol part un autre jour que celui annoncé à la personne : annoncez-lui le nouveau jour et indiquez-le.',
  'of-age-they-say-yes-anew':
    'La personne est devenue majeure depuis que son tuteur a dit oui : menez un entretien avec elle, et laissez-la le dire elle-même.',
  'who-may-be-of-age-is-asked-as-well':
    'La personne est peut-être devenue majeure, et un tuteur seul a dit oui : menez un entretien avec elle, et que les deux le disent ensemble.',
  'a-short-talk-is-enough': 'Un court entretien ne suffit pas pour redire oui : menez un nouvel entretien de conseil.',
  'what-has-changed-was-explained':
    'Quelque chose a changé depuis le oui : expliquez d’abord tout à la personne dans un court entretien.',
  'a-short-talk-tells-something': 'Indiquez ce qui a changé et ce qui a été expliqué.',
  'a-changed-route-is-told-whole': 'Le trajet est un autre : indiquez le voyage qui a été expliqué.',
  'reconfirmation-is-asked-in-private': 'Il faut demander à la personne, seule, si elle souhaite toujours partir.',
  'a-witness-has-another-name-than-who-says-yes':
    'Le témoin porte le nom de la personne, ou de qui dit oui pour elle. Écrivez son nom en entier, ou prenez quelqu’un d’autre.',
  'thumb-mark-needs-an-independent-witness':
    'Un témoin n’est ni le conseiller ni celui qui dit oui : un adulte enregistré, un collègue connecté sous son nom, ou quelqu’un nommé avec téléphone et lien. Une empreinte ou un accord oral en exige un.',
  'validity-is-at-most-thirty-days': 'Le consentement vaut 30 jours au plus ; ensuite on redemande.',
  'a-yes-follows-its-conversation-within-thirty-days':
    'Ce qui a été dit à la personne l’a été il y a plus de 30 jours : parlez-lui à nouveau d’abord.',
  'a-yes-is-in-the-language-of-its-conversation':
    'Le voyage a été expliqué dans une langue et le oui est dans une autre, sans interprète : indiquez la langue parlée, ou parlez-lui à nouveau.',
  'the-conversation-was-in-a-language-they-speak':
    'Le voyage a été expliqué dans une langue que la personne, d’après son dossier, ne parle pas, et sans interprète : parlez-lui dans une des siennes, ou faites corriger ses langues.',
  'a-new-yes-needs-a-new-conversation':
    'La personne a dit non, ou ce qu’elle avait accepté a changé ou expiré : parlez-lui d’abord de nouveau.',
  'a-yes-to-return-names-its-journey':
    'Un oui au retour nomme son voyage : l’opération, l’État, l’aéroport, le moyen et le trajet.',
  'the-journey-is-the-one-explained':
    'Ce voyage n’est pas celui qui a été expliqué pendant l’entretien : parlez-en avec la personne.',
  'the-airport-lies-in-the-state':
    'L’aéroport {{airport}} se trouve en {{lies}} et le trajet nomme {{named}} : corrigez-le, et parlez du bon trajet avec la personne.',
  'the-journey-is-of-their-operation': 'Ce voyage relève d’une opération où la personne n’est pas enregistrée.',
  'a-yes-again-names-its-journey': 'Ce oui ne nomme pas encore de voyage : expliquez le voyage et nommez-le.',
  'a-yes-again-is-to-the-same-journey':
    'La personne a accepté un autre voyage : pour celui-ci, il faut un nouvel entretien et un nouveau oui.',
  'a-proxy-can-be-found':
    'Un mandataire est un adulte enregistré, ou quelqu’un nommé avec un téléphone, et jamais qui enregistre ou approuve.',
  'a-guardian-is-on-record':
    'Personne d’enregistré ne répond ainsi de cet enfant : un tuteur est un parent, ou figure au dossier avec un document ou une décision de la protection, et a été conseillé.',
};
