import { forbiddenGround } from './demands/forbiddenGround';
import type { Problems } from './input/problem';
import { languagesOf, roleSubject, textPlace, type LintInput } from './input/lintInput';

/** Qualifications ask for skills, experience, knowledge and certificates; never for what a person is. */
export function* checkQualifications({ facts, texts, where }: LintInput): Problems {
  for (const { language, texts: found } of languagesOf(texts)) {
    for (const { id } of facts.roles) {
      const subject = roleSubject(id);
      for (const [index, qualification] of (found.roles[id]?.qualifications ?? []).entries()) {
        const forbidden = forbiddenGround(qualification);
        if (forbidden === null) continue;
        yield {
          code: 'forbiddenQualification',
          file: textPlace(where, language, subject),
          subject,
          path: `qualifications[${index}]`,
          params: { ground: forbidden.ground, words: forbidden.words },
        };
      }
    }
  }
}
