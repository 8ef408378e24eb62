import { isAllowed, type Action } from '@homeward/access/policy';
import { userRoles } from './session';

/** The same table as the endpoints use: what is not allowed there is not offered here. */
export const may = (action: Action): boolean => isAllowed(action, userRoles());
