// @ts-expect-error It has no types of its own.
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { getMetadataStorage } from 'class-validator';

type Class = new () => object;
/** The constraints of each field, and of the fields nested in it. */
export type Shape = { [field: string]: string[] | { is: string[]; of: Shape } };

const ruleOf = (name: string, constraints: unknown[]): string => {
  const values = constraints.filter((c) => typeof c !== 'function' && c !== undefined);
  return values.length > 0 ? `${name} ${JSON.stringify(values.length === 1 ? values[0] : values)}` : name;
};

const nestedIn = (target: Class, field: string): Class | undefined =>
  (defaultMetadataStorage as { findTypeMetadata(t: Class, f: string): { typeFunction(): Class } | undefined })
    .findTypeMetadata(target, field)
    ?.typeFunction();

/** The shape of a published class as its decorators declare it: fields and constraints in alphabetical order. */
export function shapeOf(target: Class): Shape {
  const rules = getMetadataStorage().getTargetValidationMetadatas(target, '', false, false);
  const fields = [...new Set(rules.map((r) => r.propertyName))].sort();
  return Object.fromEntries(
    fields.map((field) => {
      const is = rules
        .filter((r) => r.propertyName === field)
        .map((r) => ruleOf(r.name ?? (r.type === 'conditionalValidation' ? 'isOptional' : r.type), r.constraints ?? []))
        .sort();
      const nested = nestedIn(target, field);
      return [field, nested ? { is, of: shapeOf(nested) } : is];
    }),
  );
}
