import type { Operation } from '../api/shapes';
import type { Chosen } from '../shell/chosen';

export const blankOperation = {
  name: '',
  modality: '' as 'VHR' | 'AVR' | '',
  requestingGovernment: '',
  requestDate: '',
  corridor: '',
  hostCountry: '',
};
export type OperationForm = typeof blankOperation;

export const formOfOperation = (o: Operation): OperationForm => ({
  name: o.name,
  modality: o.modality as 'VHR',
  requestingGovernment: o.requestingGovernment,
  requestDate: o.requestDate,
  corridor: o.corridor.join(' '),
  hostCountry: o.hostCountry ?? '',
});

/** The form as the endpoint reads it. */
export const operationRequest = ({ corridor, hostCountry, ...rest }: Chosen<OperationForm, 'modality'>) => ({
  ...rest,
  corridor: corridor
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter(Boolean),
  ...(hostCountry && { hostCountry: hostCountry.toUpperCase() }),
});
