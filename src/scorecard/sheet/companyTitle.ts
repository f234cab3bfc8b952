import { formula, type Formula } from '../../base/sheetDrawing';
import { hasWide } from '../../base/textWidth';
import { quoted } from '../../scoring/formula';

/** What stands behind the company's name in a title: words of letters are set apart by a blank, Chinese ones are not. */
export function behindCompany(title: string): string {
  return hasWide(title.slice(0, 1)) ? title : ` ${title.trimStart()}`;
}

/** A live title that begins with the company's name. @param company the cell of the settings that holds it */
export function companyTitle(company: string, title: string): Formula {
  return formula(`=${company}&${quoted(behindCompany(title))}`);
}

/** The formula of such a title as it was before words of letters had a blank; any other is as it was. */
export function joinedTitle(content: string): string {
  return content.replace(/^(=[^"&]+&") /, '$1');
}
