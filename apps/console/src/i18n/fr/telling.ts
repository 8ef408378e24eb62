export const telling = {
  tell: {
    embassyList: 'Liste pour l’ambassade',
    embassyMeans:
      'De qui vous pouvez parler à son ambassade en ce moment. Regardez de nouveau avant chaque entretien : qui manque ne doit pas être nommé, et rien ne dit pourquoi.',
    embassyNone: 'Personne ne peut être nommé.',
    button: 'Avertir la protection',
    means:
      'Ce que vous écrivez va tout de suite à la protection, scellé. Vous ne pouvez pas le relire, et les opérations ne le voient jamais.',
    kind: 'De quoi il s’agit',
    kinds: {
      FEAR_OF_RETURN: 'Peur de rentrer',
      TRAFFICKING: 'Traite ou passeurs',
      VIOLENCE: 'Violence ou abus',
      CHILD: 'Un enfant en danger',
      OTHER: 'Autre chose',
    },
    words: 'Ce que vous avez entendu ou vu',
    wordsHint: 'Dans les mots de la personne. Ne l’interrogez pas.',
    heardAt: 'Où',
    at: {
      registration: 'Bureau d’enregistrement',
      counselling: 'Conseil',
      medical: 'Bureau médical',
      gate: 'Porte',
      reception: 'Accueil',
    },
    send: 'Envoyer à la protection',
    done: 'La protection l’a reçu.',
    doneMeans:
      'Jusqu’à la réponse de la protection, la personne ne voyage pas et rien ne va à son ambassade. Dites-lui que quelqu’un lui parlera seul à seul. Un non compte aussitôt, comme toujours.',
    open: 'Dit à la protection',
    hours: 'attend depuis {{hours}} h',
    seen: 'vu',
    withANo: 'A parlé d’asile ou de sécurité en disant non',
    notSeen: 'Parti par un vol, et l’accueil ne l’a pas vu : cherchez où se trouve cette personne',
    unmerged:
      'Deux dossiers ont été séparés. Regardez les deux : ce qui a été noté entre-temps peut concerner l’un ou l’autre',
    see: 'Vu',
    answer: 'Répondre',
    outcome: 'Ce qui suit',
    outcomes: {
      SCREEN_AGAIN: 'Nouvelle évaluation',
      HOLD: 'Suspension',
      NOTHING_FOLLOWS: 'Rien ne suit',
    },
  },
  found: {
    button: 'Autre chose',
    record: 'Consigner',
    what: {
      NOT_THE_PERSON: 'Pas la personne du bracelet',
      EXIT_DENIED: 'Refoulée au contrôle de sortie',
      SECURITY_OFFLOAD: 'Arrêtée par la sûreté',
      UNLISTED: 'Quelqu’un d’aucune liste',
    },
    follows: {
      NOT_THE_PERSON:
        'Elle n’embarque pas. La vraie personne n’est pas comptée absente. La protection et l’officier de permanence le voient aussitôt. Ni la porte d’embarquement ni les portes de l’avion ne se ferment avant que ce soit résolu.',
      EXIT_DENIED:
        'Elle quitte la liste maintenant, la protection le voit aussitôt, et son autorisation de sortie cesse jusqu’à une nouvelle réponse des autorités. Sa famille suit à la fermeture du prochain contrôle ou des portes de l’avion : elle reste ensemble, sauf si chaque adulte a accepté de se séparer.',
      SECURITY_OFFLOAD:
        'Elle quitte la liste maintenant. Sa famille suit à la fermeture du prochain contrôle ou des portes de l’avion : elle reste ensemble, sauf si chaque adulte a accepté de se séparer.',
      UNLISTED:
        'Restez auprès d’elle. La protection et l’officier de permanence le voient aussitôt. Ni la porte d’embarquement ni les portes de l’avion ne se ferment avant qu’on dise ce qu’il en est advenu.',
    },
    age: { INFANT: 'moins de 2 ans', CHILD: 'moins de 18 ans', ADULT: 'adulte' },
    with: 'Venue avec',
    where: 'Où',
    place: { GATE: 'Porte', BUS: 'Bus', HALL: 'Hall', STAIRS: 'Escalier', CABIN: 'Cabine', OTHER: 'Ailleurs' },
    open: 'Trouvé à la porte : qu’est-il advenu ?',
    openMeans: 'Rien ne se ferme et rien ne part avant que ce soit résolu.',
    atGate: 'Trouvé à une porte maintenant',
    end: 'Dire ce qu’il en est advenu',
    ends: {
      IS_THE_PERSON: 'C’est bien la personne',
      PERSON_CAME: 'La vraie personne est venue',
      PERSON_AWAY: 'La vraie personne n’est pas là',
      IN_CARE: 'Prise en charge',
      ON_THE_LIST: 'Était bien sur la liste',
      NOT_TURNED_BACK: 'N’a pas été refoulée, finalement',
      LEFT: 'Partie (adultes seulement)',
    },
    careOf: 'Par qui',
    carer: {
      PROTECTION: 'Protection',
      PARENT_OR_GUARDIAN: 'Parent ou tuteur',
      PARTNER_AGENCY: 'Organisation partenaire',
      AUTHORITIES: 'Autorités',
    },
    whoItIs: 'Qui c’est',
  },
  apart: {
    repeats:
      'Ordonné pour l’un de deux dossiers séparés depuis. La raison est chez l’autre : levez celui qui n’est pas visé',
    title: 'Séparé de',
    order: 'Séparer',
    means:
      'Pas sur le même vol : aucune des deux ne part si l’autre est sur la liste. Pas dans la même rangée : la prochaine version du manifeste les place à part. D’ici là les opérations voient « demandez à la protection » pour chacune, jamais qui est l’autre ni qu’il y a un ordre : dites-leur qui appeler pour un autre vol, ou d’émettre une nouvelle version, pas pourquoi.',
    other: 'De qui',
    how: 'De quelle façon',
    within: { FLIGHT: 'Pas sur le même vol', ROW: 'Pas dans la même rangée' },
  },
};
