import { z } from 'zod';
import type { Language } from '../base/language';
import { cliTexts } from '../i18n/cli/texts';
import type { CommandOutcome } from './outcome';
import { createServices } from './fileServices';

const queries = z.array(
  z.object({
    id: z.union([z.string(), z.number()]),
    department: z.string().nullish(),
    title: z.string(),
  }),
);

/** Titles on stdin as JSON → the role each is sure to mean, or null. */
export async function runMatch(input: string, language: Language): Promise<CommandOutcome> {
  const parsed = parseQueries(input);
  if (!parsed) return { exitCode: 1, sentences: [cliTexts(language).badMatchInput] };
  const { matcher, catalogue } = await createServices(language);
  return {
    exitCode: 0,
    sentences: [],
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
