import { ValidateBy, isUUID } from 'class-validator';

const most = 50;

const areIds = (value: unknown): boolean => {
  const ids = typeof value === 'string' ? value.split(',') : [];
  return ids.length >= 1 && ids.length <= most && ids.every((id) => isUUID(id, 'all'));
};

/** Up to 50 ids, separated by commas. */
export const AreIds = (): PropertyDecorator => ValidateBy({ name: 'areIds', validator: { validate: areIds } });
