import type { Layout } from './layout';
import { strangerDecoys } from './strangerDecoys';
import { strangerExports } from './strangerExports';
import { strangerHeadcounts } from './strangerHeadcounts';
import { strangerMixtures } from './strangerMixtures';
import { strangerPages } from './strangerPages';
import { strangerRosters } from './strangerRosters';
import { strangerWorkbooks } from './strangerWorkbooks';

/** Sheets written by someone who had not seen the reader, with what they mean said beforehand. */
export function strangerLayouts(): Layout[] {
  return [
    ...strangerExports(),
    ...strangerRosters(),
    ...strangerHeadcounts(),
    ...strangerWorkbooks(),
    ...strangerPages(),
    ...strangerDecoys(),
    ...strangerMixtures(),
  ];
}
