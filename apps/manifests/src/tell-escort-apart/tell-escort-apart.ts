import { unlessBroken, type Decision } from '@homeward/kernel';
import type { TellEscortApart } from '../commands/tell-escort-apart';
import type { ListEvent } from '../model/list-event';
import { aDocumentTellsAnEscortApart } from '../rules/escorts/a-document-tells-an-escort-apart';

export const rulesForTellingAnEscortApart = [aDocumentTellsAnEscortApart];

/** Somebody says that an escort is nobody of those registered whom they resemble. It counts beside another person, who assigns them. */
export const tellEscortApart = (command: TellEscortApart): Decision<ListEvent> =>
  unlessBroken(rulesForTellingAnEscortApart, command, () => ({
    type: 'EscortToldApart',
    ...command.signed,
    paper: command.documentKey!,
  }));
