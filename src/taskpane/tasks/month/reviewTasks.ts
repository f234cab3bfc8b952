import { settle, type Perform } from '../../state/taskRecord';
import { recording } from './withMonth';

export const calibrate: Perform = async (_, tools) =>
  settle(
    tools,
    await tools.useCases.month.calibrate(),
    recording('calibrated', (month, calibrated) => ({ ...month, calibrated })),
  );

export const followUp: Perform = async (_, tools) =>
  settle(
    tools,
    await tools.useCases.month.followUp(),
    recording('followed', (month, followed) => ({ ...month, followed })),
  );
