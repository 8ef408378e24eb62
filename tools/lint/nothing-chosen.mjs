const choices = /^(Choice|NativeSelect|Radio\.Group|SegmentedControl|Select)$/;
const beginnings = /^(blank|empty|formOf)/;

const nameOf = (name) =>
  name.type === 'JSXMemberExpression' ? `${name.object.name}.${name.property.name}` : name.name;
const isCode = (node) => node?.type === 'Literal' && typeof node.value === 'string' && /^[\w-]+$/.test(node.value);

/** What an expression may be at first, in its parts: without what it is compared with and what functions are given. */
function* parts(node) {
  switch (node?.type) {
    case 'ObjectExpression':
      for (const property of node.properties) yield* parts(property.value ?? property.argument);
      break;
    case 'ArrayExpression':
      for (const element of node.elements) yield* parts(element);
      break;
    case 'ArrowFunctionExpression':
      yield* parts(node.body);
      break;
    case 'BlockStatement':
      for (const statement of node.body) if (statement.type === 'ReturnStatement') yield* parts(statement.argument);
      break;
    case 'ConditionalExpression':
      yield* parts(node.consequent);
      yield* parts(node.alternate);
      break;
    case 'LogicalExpression':
      yield* parts(node.left);
      yield* parts(node.right);
      break;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'ChainExpression':
    case 'SpreadElement':
      yield* parts(node.expression ?? node.argument);
      break;
    case 'MemberExpression':
      yield node;
      yield* parts(node.object);
      break;
    default:
      if (node) yield node;
  }
}

const oneOfSeveral = (node) =>
  node.type === 'MemberExpression' && node.computed && typeof node.property.value === 'number';

/** ESLint rule: in a form that records a decision nothing is chosen in advance. */
export const nothingChosen = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      chosen:
        'Nothing is decided in advance: begin empty (theOnly() where there is one choice). What only chooses a view is useView().',
    },
  },
  create: (context) => {
    const check = (node) => {
      for (const part of parts(node))
        if (isCode(part) || part.value === true || oneOfSeveral(part))
          context.report({ node: part, messageId: 'chosen' });
    };
    return {
      "CallExpression[callee.name='useState']": (node) => {
        for (const argument of node.arguments) check(argument);
      },
      VariableDeclarator: ({ id, init }) => beginnings.test(id.name) && check(init),
      FunctionDeclaration: ({ id, body }) => id && beginnings.test(id.name) && check(body),
      JSXAttribute: ({ name, value, parent }) => {
        if (!choices.test(nameOf(parent.name))) return;
        if (name.name === 'defaultValue') context.report({ node: value, messageId: 'chosen' });
        if (name.name === 'value') check(value.expression ?? value);
      },
    };
  },
};
