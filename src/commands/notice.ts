/** What a ribbon command has to tell: its first line is the heading. */
export interface Notice {
  readonly language: string;
  readonly lines: readonly string[];
}

/** How a fragment names its notice: Office puts words of its own before and after it. */
const NAME = 'notice';

/**
 * The address of the page as a dialog that shows the notice: in its fragment, which is never sent to a server, so that
 * sheet names stay on the computer. What Office added to the page's own address stays out: with two of its marks in one
 * address the dialog would take itself for the page that opened it.
 */
export function noticeAddress({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>, notice: Notice): string {
  return `${origin}${pathname}#${NAME}=${encodeURIComponent(JSON.stringify(notice))}&`;
}

/** Reads a fragment back; null for an address without a notice. */
export function readNotice(fragment: string): Notice | null {
  const text = new RegExp(`[#&]${NAME}=([^&]*)`).exec(fragment)?.[1];
  if (text === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(decodeURIComponent(text));
    if (typeof parsed !== 'object' || parsed === null) return null;
    const { language, lines } = parsed as Record<string, unknown>;
    if (typeof language !== 'string' || !Array.isArray(lines)) return null;
    return { language, lines: lines.filter((line): line is string => typeof line === 'string') };
  } catch {
    return null;
  }
}

/** Shows a notice in the page of a dialog. Text only: nothing in it is read as markup. */
export function drawNotice(notice: Notice, document: Document): void {
  document.documentElement.lang = notice.language;
  const place = document.getElementById('notice') ?? document.body;
  const elements = notice.lines.map((line, index) => {
    const element = document.createElement(index === 0 ? 'h1' : 'p');
    element.textContent = line;
    return element;
  });
  place.replaceChildren(...elements);
}
