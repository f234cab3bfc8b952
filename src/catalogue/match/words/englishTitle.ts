/** English titles as sorted words: "Manager, Operations" and "Operations Manager" are the same. */

const SAME: readonly (readonly [RegExp, string])[] = [
  [/\be[- ]?com(m(erce)?)?\b/g, 'ecommerce'],
  [/\bpre[- ]?sales?\b/g, 'presales'],
  [/\b(after|post)[- ]?sales?\b/g, 'aftersales'],
  [/\b(front|back)[- ]?end\b/g, '$1end'],
  [/\bfull[- ]?stack\b/g, 'fullstack'],
  [/\bshort[- ]?(form )?video\b/g, 'shortvideo'],
  [/\blive[- ]?(stream(ing)?|commerce|broadcast(ing)?)\b/g, 'livestream'],
  [/\bbook[- ]keeper\b/g, 'bookkeeper'],
  [/\bcostumer\b/g, 'customer'],
  [/\bmgr\b/g, 'manager'],
  [/\b(supv|spvr|sup)\b/g, 'supervisor'],
  [/\b(spec|spclst)\b/g, 'specialist'],
  [/\b(asst|assist)\b/g, 'assistant'],
  [/\bexec\b/g, 'executive'],
  [/\b(eng|engr)\b/g, 'engineer'],
  [/\bdir\b/g, 'director'],
  [/\bops\b/g, 'operations'],
  [/\boperation\b/g, 'operations'],
  [/\b(rep)\b/g, 'representative'],
  [/\bteam ?lead\b/g, 'team leader'],
  [/\bdev\b/g, 'developer'],
  [/\b(cs|cust(omer)? svc|(customer|client) (services?|care|support))\b/g, 'customer service'],
  [/\b((live |web )?chat|e-?mail|social media) support\b/g, 'customer service'],
  [/\bpurchase\b/g, 'purchasing'],
  [/\bmktg\b/g, 'marketing'],
  [/\bqc\b/g, 'quality control'],
  [/\bwhse?\b/g, 'warehouse'],
  [/\bcoord\b/g, 'coordinator'],
  [/\bmerch\b/g, 'merchandising'],
  [/\boptimi[sz]er\b/g, 'optimiser'],
  [/\bfulfill?ment\b/g, 'fulfilment'],
  [/\bcentre\b/g, 'center'],
  [/\bprogramme\b/g, 'program'],
  [/\blabour\b/g, 'labor'],
  [/\bcatalogue\b/g, 'catalog'],
  [/\b(organ|real|util|local|special)is(ation|ing|er)\b/g, '$1iz$2'],
  [/\blogistic\b/g, 'logistics'],
  [/\bads\b/g, 'ad'],
  [/\badvertis(ing|ement)s?\b/g, 'advertising'],
];
const FILLERS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'a',
  'an',
  'in',
  'i',
  'ii',
  'iii',
  'iv',
  '1',
  '2',
  '3',
]);

/** Plurals that say something else than one of them: a storeroom is no shop. */
const OWN_PLURALS: ReadonlySet<string> = new Set(
  'stores goods operations logistics sales presales aftersales devops'.split(' '),
);
const PLURAL = /^([a-z]{3,}[^sui])s$/;

/** The words of an English title, sorted and joined; "" where there are none. `plain` is lower case. */
export function englishKey(plain: string): string {
  const spelled = SAME.reduce((text, [pattern, word]) => text.replace(pattern, word), plain.replace(/[.’']/g, ''));
  const words = spelled
    .split(/[^a-z0-9#+]+/)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .map((word) => (OWN_PLURALS.has(word) ? word : word.replace(PLURAL, '$1')));
  return [...new Set(words)].sort().join(' ');
}
