import { numberedLines } from '../../base/plainText';
import type { SheetDrawing } from '../../base/sheetDrawing';
import type { Catalogue } from '../../catalogue/catalogue';
import type { Post } from '../../organisation/posts';
import { indicatorLines } from '../sheet/roleLines';
import type { OrganisationTexts, OverviewColumn } from '../texts/organisationTexts';
import { drawLongTable, type TableColumn } from './tableDrawing';

const COLUMNS: readonly Omit<TableColumn<OverviewColumn>, 'width'>[] = [
  { name: 'department' },
  { name: 'position', style: { bold: true } },
  { name: 'role' },
  { name: 'superior' },
  { name: 'names' },
  { name: 'duties', style: { vertical: 'top' } },
  { name: 'indicators', style: { vertical: 'top' } },
  { name: 'qualifications', style: { vertical: 'top' } },
];

/** A line for each post: duties, indicators and requirements to read, so that the list itself stays a list. */
export function drawOverview(
  posts: readonly Post[],
  superiorOf: (post: Post) => string,
  { language }: Catalogue,
  texts: OrganisationTexts,
): SheetDrawing {
  const lines = posts.map((post) => {
    const { role } = post;
    return {
      department: post.department,
      position: post.position,
      role: role?.name[language] ?? '',
      superior: superiorOf(post),
      names: post.names.join(texts.separator),
      duties: numberedLines(role?.duties ?? []),
      indicators: numberedLines(role ? indicatorLines(role, language) : []),
      qualifications: numberedLines(role?.qualifications ?? []),
    };
  });
  const { headers, hint } = texts.overview;
  return drawLongTable(COLUMNS, { title: texts.titles.overview, hint, headers, lines, footer: texts.footer });
}
