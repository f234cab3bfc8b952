import ts from 'typescript';
import { convertText, VALUE } from './convertText';

/** Chinese letters and quotation marks: what may be written otherwise. */
const CHINESE = /[\p{Script=Han}“”‘’]/u;
const SOURCE_NOTE = 'Simplified Chinese: the source of all languages';
export const HEADER =
  '// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.\n';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A module of texts in Simplified Chinese as the same module in Traditional Chinese. */
export function deriveModule(source: string): string {
  const file = ts.createSourceFile('zhCN.ts', source, ts.ScriptTarget.Latest, true);
  const derived = withEdits(source, textEdits(file))
    .replace(/\bzhCN\b/g, 'zhTW')
    .replaceAll(SOURCE_NOTE, 'Traditional Chinese as Taiwan writes it');
  return HEADER + derived;
}

/** A table with a text in each language: every "zh-CN" gets a "zh-TW" after it, in place of the one there was. */
export function deriveTable(source: string): string {
  const file = ts.createSourceFile('table.ts', source, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const simplified = propertyOf(node, 'zh-CN');
      const traditional = propertyOf(node, 'zh-TW');
      if (simplified !== undefined && CHINESE.test(simplified.initializer.getText())) {
        const start = simplified.initializer.getStart();
        const value = withEdits(
          simplified.initializer.getText(),
          textEdits(simplified.initializer).map(({ from, to, text }) => ({ from: from - start, to: to - start, text })),
        );
        if (traditional !== undefined) {
          edits.push({ from: traditional.initializer.getStart(), to: traditional.initializer.end, text: value });
        } else edits.push({ from: simplified.end, to: simplified.end, text: `, 'zh-TW': ${value}` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return withEdits(source, edits);
}

function propertyOf(node: ts.ObjectLiteralExpression, name: string): ts.PropertyAssignment | undefined {
  return node.properties
    .filter(ts.isPropertyAssignment)
    .find((property) => ts.isStringLiteral(property.name) && property.name.text === name);
}

/** What becomes of each text below a node. Inserted values are looked into on their own. */
function textEdits(root: ts.Node): readonly Edit[] {
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && node.text === 'zh-CN' && !ts.isPropertyAssignment(node.parent.parent)) {
      if (!isName(node)) edits.push({ from: node.getStart(), to: node.end, text: "'zh-TW'" });
    } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      edits.push(...literalEdits([node]));
    } else if (ts.isTemplateExpression(node)) {
      edits.push(...literalEdits([node.head, ...node.templateSpans.map(({ literal }) => literal)]));
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return edits;
}

function isName(node: ts.StringLiteral): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

type Piece =
  ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

/** The pieces of one literal, converted together: a word may need what stands beyond a value. */
function literalEdits(pieces: readonly Piece[]): readonly Edit[] {
  const whole = pieces.map(innerText).join(VALUE);
  if (!CHINESE.test(whole)) return [];
  const converted = convertText(whole, 'interface').split(VALUE);
  if (converted.length !== pieces.length) throw new Error(`values lost in "${whole}"`);
  return pieces.map((piece, index) => {
    const text = piece.getText();
    const inner = innerText(piece);
    const from = piece.getStart() + text.indexOf(inner, 1);
    return { from, to: from + inner.length, text: converted[index] ?? '' };
  });
}

/** As written in the source, without quotes, back quotes, "${" and "}". */
function innerText(piece: Piece): string {
  const text = piece.getText();
  const opens = 1;
  const closes = piece.kind === ts.SyntaxKind.TemplateHead || piece.kind === ts.SyntaxKind.TemplateMiddle ? 2 : 1;
  return text.slice(opens, text.length - closes);
}

function withEdits(source: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.from - one.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), source);
}
