import { performance } from 'node:perf_hooks';
import { loadFacts } from '../src/catalogue/facts';
import { loadFunctions } from '../src/functions/loadFunctions';
import { line, measured } from './phases';

const ROLE_CELLS = 5000;

/** 5,000 cells of ROLECARD.ROLE: every name and alias of the catalogue, again and again as in a list. Meant: at most 2 s. */
export async function benchCellFunctions(): Promise<void> {
  const titles = loadFacts().roles.flatMap(({ name, aliases }) => [
    name['zh-CN'],
    ...aliases.map(({ title }) => title),
  ]);
  const start = performance.now();
  const { result: cells, phase } = await measured(async () => {
    const { ROLE } = await loadFunctions('zh-CN');
    line('functions: seconds to load', ((performance.now() - start) / 1000).toFixed(2));
    return Array.from({ length: ROLE_CELLS }, (_, index) => ROLE(titles[index % titles.length], ''));
  });
  line(`functions: seconds to load and for ${ROLE_CELLS} ROLE`, phase.clock.toFixed(2));
  line('functions: processor seconds', phase.processor.toFixed(2));
  line('functions: different titles', String(new Set(titles).size));
  line('functions: cells with a role', String(cells.filter(({ kind }) => kind === 'value').length));
}
