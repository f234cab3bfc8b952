import { Button } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { usePane } from './paneContext';

/** A list that is drawn in parts: hundreds of lines would make the pane slow. `children` draws the items shown. The focus goes to the first of those that come. */
export function ShownPart<T>({
  items,
  size,
  children,
}: {
  readonly items: readonly T[];
  readonly size: number;
  readonly children: (shown: readonly T[]) => ReactNode;
}) {
  const { texts } = usePane();
  const [limit, setLimit] = useState(size);
  /** What stood last when more were asked for. */
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const first = last.current?.nextElementSibling;
    last.current = null;
    if (!(first instanceof HTMLElement)) return;
    first.tabIndex = -1;
    first.focus();
  }, [limit]);
  const more = Math.min(items.length - limit, size * 4);
  return (
    <>
      {children(items.slice(0, limit))}
      {more > 0 && (
        <Button
          appearance="subtle"
          size="small"
          data-testid="show-more"
          onClick={({ currentTarget: { previousElementSibling: shown } }) => {
            last.current = shown?.tagName === 'UL' ? shown.lastElementChild : shown;
            setLimit(limit + more);
          }}
        >
          {texts.frame.showMore(more)}
        </Button>
      )}
    </>
  );
}
