/** Checks the bundled catalogue: one line per problem and exit code 1, or one line with what there is. */
import { checkCatalogue } from './checkCatalogue';
import { developmentLines } from './developmentLines';
import { problemLine } from './catalogueSentences';
import { readCatalogueFolder } from './catalogueFolder';
import { houseStyleLines } from './houseStyle';
import { sourceWindowLines } from './sourceWindows';
import { loadSourceWindows } from './sourceWindowsFile';
import { writtenTexts } from './writtenTexts';

const { reading, problems: ofCatalogue } = checkCatalogue();
const texts = writtenTexts(readCatalogueFolder().files);
const problems = [
  ...ofCatalogue.map(problemLine),
  ...developmentLines(),
  ...houseStyleLines(texts),
  ...sourceWindowLines(texts, loadSourceWindows()),
];

if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the catalogue.`);
  process.exitCode = 1;
} else {
  const { departments, indicators, roles } = reading.facts;
  const aliases = roles.reduce((total, role) => total + role.aliases.length, 0);
  const duties = Object.values(reading.texts['zh-CN']?.roles ?? {}).reduce(
    (total, role) => total + role.duties.length,
    0,
  );
  console.log(
    `Catalogue: ${departments.length} departments, ${roles.length} roles, ${indicators.length} indicators, ` +
      `${aliases} aliases, ${duties} duties; no problems.`,
  );
}
