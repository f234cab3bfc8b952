import { isLanguage, type Language } from '../src/base/language';
import type { DataFile } from '../src/catalogue/lint/input/dataFiles';

/** One text of the catalogue as somebody reads it. */
export interface WrittenText {
  readonly language: Language;
  readonly file: string;
  /** Of the value inside the file: "R06.duties.2". */
  readonly path: string;
  readonly text: string;
}

/** Every text of the data files: those of a language's folder, and names that stand under a language's key. */
export function writtenTexts(files: readonly DataFile[]): readonly WrittenText[] {
  return files.flatMap(({ path: file, content }) => {
    const folder = file.split('/')[0] ?? '';
    return [...textsIn(content, '', isLanguage(folder) ? folder : null)].map((found) => ({ file, ...found }));
  });
}

function* textsIn(value: unknown, path: string, language: Language | null): Generator<Omit<WrittenText, 'file'>> {
  if (typeof value === 'string') {
    if (language !== null) yield { language, path, text: value };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* textsIn(item, path === '' ? key : `${path}.${key}`, isLanguage(key) ? key : language);
    }
  }
}
