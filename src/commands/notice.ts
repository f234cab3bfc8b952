/** What a ribbon command has to tell: its first line is the heading. */
export interface Notice {
  readonly language: string;
  readonly lines: readonly string[];
}

/** The notice as the fragment of an address. A fragment is never sent to a server: sheet names stay on the computer. */
export function noticeFragment(notice: Notice): string {
  return `#${encodeURIComponent(JSON.stringify(notice))}`;
}

/** Reads a fragment back; null for an address without a notice. */
export function readNotice(fragment: string): Notice | null {
  if (fragment.length < 2) return null;
  try {
    const parsed: unknown = JSON.parse(decodeURIComponent(fragment.slice(1)));
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
