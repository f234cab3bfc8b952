import { settle, type Perform } from '../../state/taskRecord';

/** Opens the sample in a workbook of its own: nothing of this one changes. */
export const openSample: Perform = async (_, tools) =>
  settle(tools, await tools.useCases.openSample(), (content) => ({
    ...content,
    home: { ...content.home, sampleOpened: true },
  }));
