import type { Place } from '../../app/workbook/showCell';
import { settle, type TaskRecord } from '../state/taskRecord';

/** Takes the person to a place. Going to a cell that a problem names must not take the problem away. */
export const show: TaskRecord<{ readonly place: Place }> = {
  perform: async ({ place }, tools) => settle(tools, await tools.useCases.showPlace(place), (content) => content),
  looksOnly: true,
  silent: true,
};
