import { byLanguage } from '../../../base/language';
import type { ByLanguage } from '../splitLanguages';
import type { ReadContext } from './readContext';
import type { ReadTable } from '../table/readTable';
import type { References } from '../table/references';
import { rowsByRole } from '../table/roleRows';
import { readBilingual } from '../table/values';

/** Duties by role id, the n-th of one language being the n-th of the other. */
export function readDuties(
  table: ReadTable,
  references: References,
  context: ReadContext,
): ReadonlyMap<string, ByLanguage<readonly string[]>> {
  const { problems, cells } = context;
  const duties = new Map<string, ByLanguage<readonly string[]>>();
  for (const [id, rows] of rowsByRole(table, references, problems)) {
    const read = rows.flatMap((row) => {
      const duty = readBilingual(row, 'dutyZh', 'dutyEn');
      if (duty === null) problems.error('dutyEmpty', row.place('dutyZh'));
      return duty === null ? [] : [{ row, duty }];
    });
    read.forEach(({ row }, index) => {
      if (index === 0) cells.set('role', id, 'duties', row.place('dutyZh'));
      cells.set('role', id, `duties[${index}]`, row.place('dutyZh'), 'zh-CN');
      cells.set('role', id, `duties[${index}]`, row.place('dutyEn'), 'en-US');
    });
    duties.set(
      id,
      byLanguage((language) => read.map(({ duty }) => duty[language])),
    );
  }
  return duties;
}
