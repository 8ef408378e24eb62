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
  (node.type === 'MemberExpression' && node.computed && typeof node.property.value === 'number') ||
  (node.type === 'CallExpression' && node.callee.property?.name === 'at');

/** What a name of the same file stands for: a constant, or a function. */
function meantBy({ name }, scope) {
  for (let at = scope; at; at = at.upper) {
    const definition = at.set.get(name)?.defs[0];
    if (!definition) continue;
    if (definition.type === 'FunctionName') return definition.node.body;
    const { id, init } = definition.node;
    return definition.type === 'Variable' && definition.parent.kind === 'const' && id.type === 'Identifier'
      ? init
      : undefined;
  }
  return undefined;
}

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
    const check = (node, seen) => {
      for (const part of parts(node)) {
        if (seen?.has(part)) continue;
        seen?.add(part);
        if (isCode(part) || part.value === true || oneOfSeveral(part))
          context.report({ node: part, messageId: 'chosen' });
        if (!seen) continue;
        const named = part.type === 'CallExpression' ? part.callee : part;
        if (named.type === 'Identifier') check(meantBy(named, context.sourceCode.getScope(named)), seen);
      }
    };
    return {
      "CallExpression[callee.name='useState']": (node) => {
        for (const argument of node.arguments) check(argument, new Set());
      },
      VariableDeclarator: ({ id, init }) => beginnings.test(id.name) && check(init, new Set()),
      FunctionDeclaration: ({ id, body }) => id && beginnings.test(id.name) && check(body, new Set()),
      JSXAttribute: ({ name, value, parent }) => {
        if (!choices.test(nameOf(parent.name))) return;
        if (name.name === 'defaultValue') context.report({ node: value, messageId: 'chosen' });
        if (name.name !== 'value') return;
        // What is chosen among all that is in sight may be worked out from what is shown; a list that opens may not.
        check(value.expression ?? value, nameOf(parent.name) === 'SegmentedControl' ? undefined : new Set());
      },
    };
  },
};
