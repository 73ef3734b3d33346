import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One refusal as a rule writes it: its code, how binding it is, and in which file. */
export interface RefusalWritten {
  readonly code: string;
  readonly label: string;
  readonly file: string;
}

const LABELS = new Set(['needed', 'law', 'statutory guidance', 'good practice', 'usual practice']);
const CODE = /^[a-z]+(-[a-z0-9]+)*$/;

/**
 * Every refusal that the rules of a folder can give, read from their source: objects with a `code` and a `label`, and calls of a file's own helpers
 * (`missing('field', 'code', 'law', 'D22')`), whose label is an argument or stands in the helper.
 */
export function refusalsWritten(folder: string): readonly RefusalWritten[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name))
    .flatMap((name) => {
      const source = ts.createSourceFile(
        name,
        readFileSync(path.join(folder, name), 'utf8'),
        ts.ScriptTarget.ES2022,
        true,
      );
      const helpers = helpersOf(source);
      const found: RefusalWritten[] = [];
      visit(source, (node) => {
        for (const { code, label } of refusalIn(node, helpers)) found.push({ code, label, file: name });
      });
      return found;
    });
}

type Helpers = ReadonlyMap<string, string | null>;
type Found = readonly Pick<RefusalWritten, 'code' | 'label'>[];

/** Functions of a file that make a refusal of their arguments: the label that stands in them, or null where it is an argument. */
function helpersOf(source: ts.SourceFile): Helpers {
  const helpers = new Map<string, string | null>();
  const note = (name: string, made: ts.Node) => {
    if (!/\bcode\b/.test(made.getText()) || !/: (readonly )?Missing\b/.test(made.getText())) return;
    helpers.set(name, made.getText().match(/label: '([a-z ]+)'/)?.[1] ?? null);
  };
  visit(source, (node) => {
    if (ts.isFunctionDeclaration(node) && node.name !== undefined && takesCode(node)) note(node.name.text, node);
    if (
      ts.isVariableDeclaration(node) &&
      ts.isIdentifier(node.name) &&
      node.initializer !== undefined &&
      ts.isArrowFunction(node.initializer) &&
      takesCode(node.initializer)
    )
      note(node.name.text, node.initializer);
  });
  return helpers;
}

function takesCode({ parameters }: ts.FunctionLikeDeclaration): boolean {
  return parameters.some(({ name }) => name.getText() === 'code');
}

function refusalIn(node: ts.Node, helpers: Helpers): Found {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && helpers.has(node.expression.text)) {
    const own = helpers.get(node.expression.text) ?? null;
    const words = node.arguments.flatMap(wordsIn);
    const label = own ?? words.find((word) => LABELS.has(word)) ?? 'needed';
    const [first, second] = node.arguments;
    const codes = wordsIn(second !== undefined && !isLabel(second) ? second : first);
    return codes.filter((code) => CODE.test(code)).map((code) => ({ code, label }));
  }
  if (!ts.isObjectLiteralExpression(node)) return [];
  const code = initializerOf(node, 'code');
  const label = initializerOf(node, 'label');
  if (code === undefined || label === undefined) return [];
  const labels = wordsIn(label).filter((word) => LABELS.has(word));
  return wordsIn(code).flatMap((one) => labels.map((word) => ({ code: one, label: word })));
}

function isLabel(node: ts.Node): boolean {
  return ts.isStringLiteral(node) && LABELS.has(node.text);
}

function initializerOf(object: ts.ObjectLiteralExpression, name: string): ts.Node | undefined {
  const found = object.properties.find((one) => one.name?.getText() === name);
  return found !== undefined && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

/** String literals in an expression: both of `late ? 'one' : 'other'`. */
function wordsIn(node: ts.Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...wordsIn(node.whenTrue), ...wordsIn(node.whenFalse)];
  return ts.isAsExpression(node) ? wordsIn(node.expression) : [];
}

function visit(node: ts.Node, each: (node: ts.Node) => void): void {
  each(node);
  ts.forEachChild(node, (child) => visit(child, each));
}
