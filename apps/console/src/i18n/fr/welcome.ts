import type { Words } from '../words';

/** The page before signing in: it loads these words alone. */
export const welcome: Words['welcome'] = {
  line: 'Ramener chacun chez soi en sécurité, et seulement s’il le souhaite.',
  means:
    'De l’enregistrement jusqu’à la porte de la maison : chacun est interrogé, chacun est compté, personne ne se perd en route.',
  signIn: 'Se connecter',
  foot: 'Homeward : la plateforme ouverte du retour volontaire humanitaire.',
  noAnswer: 'Aucune réponse. Vérifiez la connexion et réessayez.',
  retry: 'Réessayer',
  language: 'Langue',
};
