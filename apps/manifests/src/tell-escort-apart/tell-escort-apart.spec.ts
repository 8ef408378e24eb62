import { given } from '@homeward/testing';
import { tellEscortApart } from './tell-escort-apart';

const signed = { by: 'amal', roles: ['embarkation-officer'], at: '2026-12-09T06:44:00Z' };

describe('an escort who resembles a traveller', () => {
  it('is told apart by their document, and it is kept who has seen it', () =>
    given({ signed, documentKey: 'k' })
      .when(tellEscortApart)
      .then([{ type: 'EscortToldApart', ...signed, paper: 'k' }]));
  it('is told apart from those whom they resemble then', () =>
    given({ signed, documentKey: 'k', likely: 2 })
      .when(tellEscortApart)
      .then([{ type: 'EscortToldApart', ...signed, paper: 'k', likely: 2 }]));
  it('is not told apart by what is no number', () =>
    given({ signed }).when(tellEscortApart).isRefusedBy('escorts-have-a-document-that-tells-who-they-are'));
});
