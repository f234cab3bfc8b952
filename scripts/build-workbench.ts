import { buildWorkbench } from './workbenchBuild';

/** Builds the workbench into dist-workbench/: `npm run build:workbench`. */
void buildWorkbench().then((code) => {
  process.exitCode = code;
});
