const annotation = 'id.typeAnnotation.typeAnnotation';
const ofWords = (record) =>
  `[${record}.typeArguments.params.0.type='TSStringKeyword'] > ObjectExpression[properties.length>0]`;

/** ESLint rule: words from outside are looked up in a Map, never in an object: that also finds `constructor`. */
export const noObjectOfWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { object: 'Look words up in a Map: an object also finds `constructor`.' },
  },
  create: (context) => {
    const report = (node) => context.report({ node, messageId: 'object' });
    return {
      [`VariableDeclarator[${annotation}.typeName.name='Record']${ofWords(annotation)}`]: report,
      [`VariableDeclarator[${annotation}.typeName.name='Readonly']${ofWords(`${annotation}.typeArguments.params.0`)}`]:
        report,
    };
  },
};
