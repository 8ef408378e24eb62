import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, ValidateNested } from 'class-validator';
import examples from '../examples.json';
import shapes from '../shapes.json';
import { allContracts } from './index';
import { shapeOf, type Shape } from './testing/shape-of';
import { withoutAWay } from './testing/without-a-way';

const frozen = shapes as unknown as Record<string, Shape>;
const complete = examples as unknown as Record<string, { complete: object; required: object }>;

describe('a published class', () => {
  it('is frozen by name, all of it and nothing else', () =>
    expect(Object.keys(frozen).sort()).toEqual(
      allContracts()
        .map((c) => c.type)
        .sort(),
    ));

  // A new optional field is added to shapes.json by hand; anything else needs a new version.
  it.each(allContracts().map((c) => [c.type, c] as const))(
    '%s has the shape in which it was published',
    (type, contract) => expect({ [type]: shapeOf(contract) }).toEqual({ [type]: frozen[type] }),
  );

  it.each(allContracts().map((c) => [c.type, c] as const))(
    '%s has all its fields in the complete example, and the required ones in the other',
    (type, contract) => {
      const shape = shapeOf(contract);
      const rulesOf = (field: string): string[] => [shape[field]!].flatMap((s) => (Array.isArray(s) ? s : s.is));
      const needed = Object.keys(shape).filter((field) => !rulesOf(field).includes('isOptional'));
      expect(Object.keys(complete[type]!.complete).sort()).toEqual(Object.keys(shape));
      expect(Object.keys(complete[type]!.required).sort()).toEqual(needed);
    },
  );

  it('says how the version before it is read, and uses the same stream', () =>
    expect(withoutAWay(allContracts())).toEqual([]));

  it('has a shape that includes its nested classes', () => {
    class Leg {
      @IsString() from: string;
    }
    class Sample {
      @IsOptional() @IsIn(['en', 'ar']) language?: string;
      @ValidateNested({ each: true }) @Type(() => Leg) legs: Leg[];
    }
    expect(shapeOf(Sample)).toEqual({
      language: ['isIn ["en","ar"]', 'isOptional'],
      legs: { is: ['nestedValidation'], of: { from: ['isString'] } },
    });
  });
});
