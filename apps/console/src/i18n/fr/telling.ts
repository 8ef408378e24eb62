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
    see: 'Vu',
    answer: 'Répondre',
    outcome: 'Ce qui suit',
    outcomes: {
      SCREEN_AGAIN: 'Nouvelle évaluation',
      HOLD: 'Suspension',
      NOTHING_FOLLOWS: 'Rien ne suit',
    },
  },
};
