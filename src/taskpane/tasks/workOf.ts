import { createPart, type Part } from '../../addin/part';
import type { Perform, TaskConduct, TaskRecord } from '../state/taskRecord';

/** A file of tasks that is loaded when the first of them begins. A file that does not come refuses the task. */
export interface Work<File> {
  readonly part: Part<File>;
  readonly task: <Params>(pick: (file: File) => Perform<Params>, conduct?: TaskConduct) => TaskRecord<Params>;
}

export function workOf<File>(load: () => Promise<File>): Work<File> {
  const part = createPart(load);
  return {
    part,
    task: (pick, conduct = {}) => ({
      ...conduct,
      perform: async (task, tools) => {
        const file = await part.load();
        if (!file.ok) return tools.failed(file.error);
        return pick(file.value)(task, tools);
      },
    }),
  };
}
