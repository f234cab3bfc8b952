import type { WrittenLanguage } from '../../base/language';
import { comparableKey } from '../../base/plainText';
import type { CatalogueSubject, Problems } from './input/problem';
import { languagesOf, textPlace, type LintInput } from './input/lintInput';

/** The same words are the same words in the other language, wherever they stand: one report has one name, not two. */
export function* checkConsistency(input: LintInput): Problems {
  const [one, other] = languagesOf(input.texts);
  if (one === undefined || other === undefined) return;
  const lines = [...pairedLines(input, one.language, other.language)];
  yield* twoWays(input, lines, one.language, other.language);
  yield* twoWays(
    input,
    lines.map(({ text, translation, ...line }) => ({ ...line, text: translation, translation: text })),
    other.language,
    one.language,
  );
}

interface Line {
  readonly subject: CatalogueSubject;
  readonly path: string;
  readonly text: string;
  readonly translation: string;
}

function* pairedLines({ facts, texts }: LintInput, from: WrittenLanguage, to: WrittenLanguage): Generator<Line> {
  for (const { id } of facts.roles) {
    for (const list of ['duties', 'qualifications', 'deliverables'] as const) {
      const translated = texts[to]?.roles[id]?.[list] ?? [];
      for (const [index, text] of (texts[from]?.roles[id]?.[list] ?? []).entries()) {
        const translation = translated[index] ?? '';
        yield { subject: { kind: 'role', id }, path: `${list}[${index}]`, text, translation };
      }
    }
  }
  for (const { id } of facts.indicators) {
    for (const path of ['formula', 'dataSource'] as const) {
      const text = texts[from]?.indicators[id]?.[path] ?? '';
      yield { subject: { kind: 'indicator', id }, path, text, translation: texts[to]?.indicators[id]?.[path] ?? '' };
    }
  }
}

/** Words that are the same in `language` and differ in the other. */
function* twoWays(
  { where }: LintInput,
  lines: readonly Line[],
  language: WrittenLanguage,
  translated: WrittenLanguage,
): Problems {
  const seen = new Map<string, string>();
  for (const { subject, path, text, translation } of lines) {
    if (text === '' || translation === '') continue;
    const kind = path.replace(/\[\d+\]$/, '');
    const key = `${kind} ${comparableKey(text)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, translation);
    else if (comparableKey(first) !== comparableKey(translation)) {
      const params = { text, language, first, translation };
      yield { code: 'translatedTwoWays', file: textPlace(where, translated, subject), subject, path, params };
    }
  }
}
