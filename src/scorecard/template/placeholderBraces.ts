import { findPlaceholders } from './placeholder';

/**
 * Pieces of a template's text that were meant as placeholders but are none: "{{姓名}" and "姓名}}" (a brace is missing),
 * "{姓名}" (single braces around a word that is known). They would be printed on every card as they stand.
 */
export function brokenPlaceholders(text: string): string[] {
  let rest = text;
  for (const { source } of findPlaceholders(text)) rest = rest.replace(source, '\n');
  return rest.split('\n').flatMap((piece) => {
    const doubled = /[{｛]{2}[^{}｛｝]*[}｝]?|[{｛]?[^{}｛｝]*[}｝]{2}/.exec(piece);
    if (doubled) return [doubled[0].trim()];
    return [...piece.matchAll(/[{｛]([^{}｛｝]+)[}｝]/g)].flatMap(([single, word = '']) =>
      findPlaceholders(`{{${word}}}`)[0]?.placeholder ? [single] : [],
    );
  });
}
