import { z } from 'zod';
import type { Language } from '../base/language';
import { cliTexts } from '../i18n/cli/texts';
import { markedText } from '../tablefile/textEncoding';
import type { CommandOutcome } from './file/outcome';
import { createServices } from './file/fileServices';

const queries = z.array(
  z.object({
    id: z.union([z.string(), z.number()]),
    department: z.string().nullish(),
    title: z.string(),
  }),
);

/** Titles on stdin as JSON → the role each is sure to mean, or null. `input` null: it could not be read. */
export async function runMatch(input: Uint8Array | null, language: Language): Promise<CommandOutcome> {
  const texts = cliTexts(language);
  const refuse = (sentence: string): CommandOutcome => ({ exitCode: 1, sentence });
  if (input === null) return refuse(texts.unreadableInput);
  // PowerShell writes UTF-16, with its mark.
  const text = markedText(input);
  if (text === null) return refuse(texts.notUtf8);
  const parsed = parseQueries(text);
  if (!parsed) return refuse(texts.badMatchInput);
  const { matcher, catalogue } = await createServices(language);
  return {
    exitCode: 0,
    sentence: null,
    json: parsed.map(({ id, department, title }) => {
      const match = matcher.match({ title, department: department ?? '' });
      const role = match.outcome === 'sure' ? catalogue.roles.get(match.roleId ?? '') : undefined;
      return {
        id,
        roleId: role?.id ?? null,
        role: role?.name[language] ?? null,
        confidence: match.confidence,
      };
    }),
  };
}

function parseQueries(input: string): z.infer<typeof queries> | null {
  try {
    const result = queries.safeParse(JSON.parse(input));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
