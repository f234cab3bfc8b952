import type { Inspection } from '../../../app/list/inspect';
import { FILL_FIELDS, type FillField } from '../../../jobtable/fillField';
import { jobColumns } from '../../../jobtable/jobColumns';

interface FieldColumns {
  readonly field: FillField;
  readonly columns: readonly (number | null)[];
}

/** Duties and indicators, and what the headers of the lists ask for besides, each with its columns. */
export function fieldColumns({ lists }: Inspection): FieldColumns[] {
  const asked = lists.flatMap(jobColumns);
  return FILL_FIELDS.flatMap((field): FieldColumns[] => {
    if (field === 'duties' || field === 'kpi')
      return [{ field, columns: [...new Set(lists.map(({ table }) => table.columns[field]))] }];
    const columns = [...new Set(asked.flatMap((each) => (each.field === field ? each.column : [])))];
    return columns.length === 0 ? [] : [{ field, columns }];
  });
}
