/** The selectors that hold everywhere, and those given. */
export const syntax = (...selectors) => ['error', noLiteralSpread, oneDayOfAnInstant, ...selectors];
const noLiteralSpread = {
  selector: 'ObjectExpression > SpreadElement > ObjectExpression',
  message: 'Write the properties themselves: a spread literal is not checked for excess properties.',
};
const oneDayOfAnInstant = {
  selector:
    "CallExpression[callee.property.name='slice'][callee.object.callee.property.name='toISOString'][arguments.1.value=10]",
  message: 'Take the day of an instant by utcDayOf() of the kernel.',
};

/** The services say what can be done (`actions`); the console does not work it out from where something stands. */
const whereItStands = '[property.name=/^(phase|stage)$/], Identifier[name=/^(phase|stage)$/]';
export const asksActions = [
  'BinaryExpression[operator=/^[!=]==?$/] > :matches(PLACE)',
  'BinaryExpression[operator=/^[!=]==?$/] > ChainExpression > :matches(PLACE)',
  'SwitchStatement > :matches(PLACE).discriminant',
  'CallExpression[callee.property.name=/^(includes|has)$/] > :matches(PLACE).arguments',
].map((where) => ({
  selector: where.replace('PLACE', whereItStands),
  message: 'Ask `actions` what can be done instead of comparing a phase or a stage.',
}));

/** A green button is a yes, and a yes has its no beside it (apps/console/src/shell/yes-no.tsx). */
export const yesAlone = {
  selector: "JSXOpeningElement[name.name='Button'] > JSXAttribute[name.name='color'] Literal[value=/^(leaf|green)/]",
  message: 'Use YesNo: a yes and a no are two buttons of the same size and weight.',
};
