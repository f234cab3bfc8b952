/**
 * Measures the catalogue and its matcher: how long the catalogue takes to load, and how many titles are matched in a
 * second of the processor's time, once warm (meant: more than 10 000). Run: npm run bench:titles
 */
import { createCatalogue } from '../src/catalogue/catalogue';
import { loadFacts } from '../src/catalogue/facts';
import { loadTexts } from '../src/catalogue/texts';
import { bundledMatcher, GROUPS, loadGroup, STRANGERS } from '../test/catalogue/match/corpus';

const ROUNDS = 4;

async function main(): Promise<void> {
  for (const language of ['zh-CN', 'en-US'] as const) {
    const from = performance.now();
    createCatalogue(loadFacts(), await loadTexts(language), language);
    console.log(`${language}: catalogue parsed and joined in ${Math.round(performance.now() - from)} ms`);
  }
  const matcher = bundledMatcher();
  const asked = [...GROUPS, ...STRANGERS].flatMap((group) => loadGroup(group));
  const rates = Array.from({ length: ROUNDS }, (_, round) => {
    // A space more each round, so that no answer is remembered.
    const mark = ' '.repeat(round + 1);
    const from = process.cpuUsage();
    for (const { title, department } of asked) matcher.match({ title: `${title}${mark}`, department });
    const { user, system } = process.cpuUsage(from);
    return asked.length / ((user + system) / 1e6);
  });
  console.log(`titles a second: ${Math.round(Math.max(...rates))}`);
}

void main();
