import type { Place } from '../../app/workbook/showCell';
import { settle, type Perform } from '../state/taskRecord';

/** Takes the person to a place. Going to a cell that a problem names must not take the problem away. */
export const show: Perform<{ readonly place: Place }> = async ({ place }, tools) =>
  settle(tools, await tools.useCases.showPlace(place), (content) => content);
