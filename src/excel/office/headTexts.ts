import { gatherBlocks, placedContents, type PlacedContent } from '../../base/gatherBlocks';
import type { Block, CellContent } from '../../base/sheetDrawing';
import type { CardBody } from '../../scorecard/card/cardBody';

/** Excel may write formulas, figures and texts of several lines in its own way; an apostrophe keeps any other text. */
export function staysAsItIs(content: CellContent): boolean {
  return content === null || (typeof content === 'string' && !/^\s|\p{Cc}|\s$/u.test(content));
}

/** What a body writes, by when. */
interface CutBody {
  readonly before: readonly Block[];
  readonly withHead: readonly PlacedContent[];
}

/**
 * Texts of a body in the rows of a head (the standard role beside the name): a block of their own would take more than a cell in
 * the head's. The rest is written before looks and formats, as these decide what Excel takes it for, and a link over its text.
 * @param above only those of rows before this one
 */
export function cutForHead(
  { blocks, link }: Pick<CardBody, 'blocks' | 'link'>,
  head: readonly Block[],
  above: number,
): CutBody {
  const rows = new Set(placedContents(head).flatMap(({ row }) => (row < above ? [row] : [])));
  const isWithHead = ({ row, column, content }: PlacedContent): boolean =>
    rows.has(row) && typeof content === 'string' && staysAsItIs(content) && !isAt(link, row, column);
  const cells = placedContents(blocks);
  const withHead = cells.filter(isWithHead);
  if (withHead.length === 0) return { before: blocks, withHead };
  return { before: gatherBlocks(cells.filter((cell) => !isWithHead(cell))), withHead };
}

function isAt(link: CardBody['link'], row: number, column: number): boolean {
  return link?.row === row && link.column === column;
}
