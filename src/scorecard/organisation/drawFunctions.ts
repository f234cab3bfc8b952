import { numberedLines } from '../../base/plainText';
import type { SheetDrawing } from '../../base/sheetDrawing';
import type { Catalogue } from '../../catalogue/catalogue';
import { pathKey, type DepartmentUnit } from '../../organisation/departmentUnits';
import { peopleIn, type Post } from '../../organisation/posts';
import type { Organisation } from '../../organisation/organisation';
import { PALETTE } from '../sheet/palette';
import type { FunctionsColumn, OrganisationTexts } from '../texts/organisationTexts';
import { drawTable, type TableColumn } from './tableDrawing';

const COLUMNS: readonly TableColumn<FunctionsColumn>[] = [
  { name: 'department', width: 18, style: { bold: true } },
  { name: 'parent', width: 16 },
  { name: 'head', width: 20 },
  { name: 'people', width: 8, style: { horizontal: 'center' } },
  { name: 'functions', width: 84, style: { fill: PALETTE.input } },
];

/** Each department of the list with its functions; those of a department the catalogue does not know are left for HR to write. */
export function drawFunctions(
  units: readonly DepartmentUnit[],
  { organisation: { heads }, posts }: { readonly organisation: Organisation; readonly posts: readonly Post[] },
  catalogue: Catalogue,
  texts: OrganisationTexts,
): SheetDrawing {
  const names = new Map(units.map(({ key, name }) => [key, name]));
  const places = posts.map((post) => ({ post, key: pathKey(post.path) }));
  const lines = units.map(({ key, name, parent, catalogueId }) => {
    const head = heads.get(key);
    const functions = catalogue.departments.get(catalogueId ?? '')?.functions ?? [];
    return {
      department: name,
      parent: names.get(parent ?? '') ?? '',
      head: head ? `${head.position} ${head.name}` : '',
      people: peopleIn(places.filter((place) => isWithin(place.key, key)).map(({ post }) => post)),
      functions: numberedLines(functions),
    };
  });
  const { headers, hint } = texts.functions;
  return drawTable(COLUMNS, { title: texts.titles.functions, hint, headers, lines, footer: texts.footer });
}

/** The department itself, or one below it. */
function isWithin(key: string, unit: string): boolean {
  return key === unit || key.startsWith(`${unit}\n`);
}
