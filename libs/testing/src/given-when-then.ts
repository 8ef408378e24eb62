import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { productFiles, specFiles } from './product-files';

const root = path.resolve(__dirname, '../../..');
const read = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(path.resolve(root, file), 'utf8'), ts.ScriptTarget.Latest, true);

interface Deciding {
  name: string;
  /** Path from the root of the repository. */
  file: string;
}

/** Every exported function of a file that answers with a `Decision`: facts, or the rules that are not met. */
export const decidingIn = (file: string): Deciding[] => {
  const source = read(file);
  return source.statements
    .filter((s) => ts.canHaveModifiers(s) && ts.getModifiers(s)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(functionsOf)
    .filter(({ type }) => type?.getText(source).startsWith('Decision<'))
    .map(({ name }) => ({ name, file }));
};

function functionsOf(statement: ts.Statement): { name: string; type: ts.TypeNode | undefined }[] {
  if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name!.text, type: statement.type }];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    initializer && ts.isArrowFunction(initializer) ? [{ name: name.getText(), type: initializer.type }] : [],
  );
}

/** What the unit specs of an app, and the examples that they share, try in a `when`: its words, and those of the functions named there. */
export function triedIn(home: string): ReadonlySet<string> {
  const tried = specFiles(home)
    .filter((file) => !/\.(int|journey|long-journey)\.spec\.ts$/.test(file))
    .flatMap((file) => {
      const source = read(file);
      const own = new Map<string, string>();
      const inWhen: string[] = [];
      const look = (node: ts.Node): void => {
        if (ts.isVariableDeclaration(node) && node.initializer)
          own.set(node.name.getText(), node.initializer.getText());
        if (ts.isFunctionDeclaration(node)) own.set(node.name!.text, node.getText());
        if (isWhen(node)) inWhen.push(...node.arguments.map((a) => a.getText()));
        ts.forEachChild(node, look);
      };
      look(source);
      const direct = wordsOf(inWhen);
      return [...direct, ...wordsOf(direct.flatMap((word) => own.get(word) ?? []))];
    });
  return new Set(tried);
}

const isWhen = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'when';

const wordsOf = (texts: readonly string[]): string[] => texts.flatMap((text) => text.match(/\w+/g) ?? []);

/** The files of decisions: where `Decision` is answered, publishing aside. */
export const everyDeciding = (decides: (file: string) => boolean): Deciding[] =>
  productFiles('src')
    .filter((file) => decides(file))
    .flatMap(decidingIn);
