import { unlessBroken, type Decision } from '@homeward/kernel';
import type { TellEscortApart } from '../commands/tell-escort-apart';
import type { ListEvent } from '../model/list-event';
import { escortsHaveADocumentThatTellsWhoTheyAre } from '../rules/escorts/escorts-have-a-document-that-tells-who-they-are';

export const rulesForTellingAnEscortApart = [escortsHaveADocumentThatTellsWhoTheyAre];

/** Somebody says that an escort is nobody of those registered whom they resemble. It counts beside another person, who assigns them. */
export const tellEscortApart = (command: TellEscortApart): Decision<ListEvent> =>
  unlessBroken(rulesForTellingAnEscortApart, command, () => ({
    type: 'EscortToldApart',
    ...command.signed,
    paper: command.documentKey!,
    ...(command.likely !== undefined && { likely: command.likely }),
  }));
