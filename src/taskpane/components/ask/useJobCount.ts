import { useMemo } from 'react';
import { positionGroups } from '../../../addin/positionGroups';
import type { JobOptions } from '../../../app/cards/buildJobDescriptions';
import { roleOfGroup } from '../../../addin/positionGroups';
import { usePane } from '../paneContext';

/** Job description pages there would be at most; 0 while the list was not read. */
export function useJobCount(per: JobOptions['per']): number {
  const { inspection, choices } = usePane().state;
  return useMemo(() => {
    const groups = inspection === null ? [] : positionGroups(inspection);
    const roles = groups.flatMap((group) => roleOfGroup(group, choices) ?? []);
    return per === 'role' ? new Set(roles).size : roles.length;
  }, [inspection, choices, per]);
}
