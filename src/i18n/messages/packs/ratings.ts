import type { Language } from '../../../base/language';
import type { RatersPlanned } from '../../../app/packs/planRaters';
import type { RatingsPreview } from '../../../packs/raters/putTogether';
import type { OtherRater } from '../../../scoring/raters';
import type { namesAmong } from '../../../scorecard/people/namesakes';
import { packMessages } from './texts';

/** A sentence about a file. */
interface AboutFile {
  readonly file: string;
  readonly what: string;
}

/** What is told of ratings that are put together; never how anybody rated. */
export interface RatingsTold {
  readonly refused: readonly AboutFile[];
  /** Returns that a later one of the same rater takes the place of. */
  readonly replaced: readonly AboutFile[];
  readonly problems: readonly AboutFile[];
  readonly left: readonly string[];
}

/**
 * @param as what raters are called
 * @param nameOf what people are called. Absent: by their name
 */
export function ratingsTold(
  { files, left, minimum }: RatingsPreview,
  language: Language,
  as: Readonly<Record<OtherRater, string>>,
  nameOf: ReturnType<typeof namesAmong> = ({ name }) => name,
): RatingsTold {
  const words = packMessages(language);
  return {
    refused: files.flatMap(({ file, refusal, note }) =>
      refusal === null ? [] : [{ file, what: words.refusals[refusal](note.period) }],
    ),
    replaced: files.flatMap(({ file, note, replacedBy }) =>
      replacedBy === null ? [] : [{ file, what: words.raters.replaced(note.recipient, replacedBy) }],
    ),
    problems: files.flatMap(({ file, problems }) =>
      problems.map(({ code, name, item }) => ({ file, what: words.raters.problem[code](name, item) })),
    ),
    left: left.map(({ code, number, name, as: kind, items, raters }) =>
      words.raters.left[code](nameOf({ number, name }), as[kind], { items, raters, minimum }),
    ),
  };
}

/** What the list of raters says besides who is handed something, a sentence each. */
export function ratersPlannedTold({ waiting, problems, cards }: RatersPlanned, language: Language): readonly string[] {
  const { raters } = packMessages(language);
  return [
    ...(waiting > 0 ? [raters.waiting(waiting)] : []),
    ...problems.map(({ row, code, text }) => raters.lineProblem[code](row, text)),
    ...cards.map(({ name, code }) => raters.cardProblem[code](name)),
  ];
}
