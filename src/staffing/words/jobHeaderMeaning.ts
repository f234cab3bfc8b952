import { headerKey, headerMeaning, headerStrength } from './headerMeaning';
import { JOB_WORDS } from './jobHeaderWords';
import { JOB_FIELDS, type JobField } from '../jobField';

/** What a header of a job table asks for. */
export interface JobHeaderMeaning {
  readonly field: JobField;
  /** It is said to be about the post ("学历要求"): where people are listed, a bare "学历" is a person's own. */
  readonly ofPost: boolean;
}

/** As strong a word as this names the superior by itself. */
const NAMES_SUPERIOR = 0.75;
const REQUIREMENT_PARTS: readonly JobField[] = ['education', 'experience', 'skills'];
const PERSONAL: ReadonlySet<JobField> = new Set([...REQUIREMENT_PARTS, 'level']);
const OF_POST =
  /要求|条件|标准|所需|必备|岗位|职位|职务|通常|一般|常规|常见|参考|建议|requir|specification|minimum|^job|^position|^role|usual|typical|suggested|recommended/;
const SPLIT = /[/／、|｜&＆_\-—+]|和|及|与|\band\b/;

const fields = indexWords();

/**
 * What a header asks for, by what stands in its own cell and, in a header of several rows, above it; null where it asks for
 * nothing the catalogue or the list could say.
 */
export function jobHeaderMeaning(text: string, above = ''): JobHeaderMeaning | null {
  const key = headerKey(text);
  const field = key === '' ? null : (look(key) ?? inTwoScripts(key) ?? inParts(text) ?? superiorIn(text));
  if (field === null) return null;
  const group = look(headerKey(above)) ?? inTwoScripts(headerKey(above));
  return { field, ofPost: !PERSONAL.has(field) || OF_POST.test(key) || group === 'requirements' };
}

function look(key: string): JobField | null {
  return fields.get(key) ?? null;
}

/** "岗位目的purpose": the Chinese half decides. */
function inTwoScripts(key: string): JobField | null {
  const han = key.replace(/[^\u3400-\u9fff]/g, '');
  const latin = key.replace(/[^a-z]/g, '');
  return han === '' || latin === '' ? null : (look(han) ?? look(latin));
}

/** "交付物/报表" is one thing said twice; "学历、经验" are requirements. */
function inParts(text: string): JobField | null {
  const pieces = text.split(/\n/).flatMap((line) => headerKey(line).split(SPLIT));
  const found = pieces.filter((piece) => piece !== '').map((piece) => look(piece) ?? inTwoScripts(piece));
  const [first = null] = found;
  if (found.length < 2) return null;
  if (found.every((each) => each === first)) return first;
  return found.every((each) => REQUIREMENT_PARTS.some((part) => part === each)) ? 'requirements' : null;
}

function superiorIn(text: string): JobField | null {
  return headerStrength(headerMeaning(text), 'manager') >= NAMES_SUPERIOR ? 'superior' : null;
}

function indexWords(): ReadonlyMap<string, JobField> {
  const words = JOB_FIELDS.flatMap((field) =>
    JOB_WORDS[field]
      .trim()
      .split(/\s+/)
      .map((word) => [word, field] as const),
  );
  return new Map(words);
}
