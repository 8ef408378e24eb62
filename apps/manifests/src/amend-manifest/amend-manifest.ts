import { accept, type Decision } from '@homeward/kernel';
import type { ListEvent } from '../model/list-event';

/**
 * Changes nothing of the list itself: what has changed since the last version is in the one that follows, and where nothing
 * has there is none.
 */
export const amendManifest = (): Decision<ListEvent> => accept();
