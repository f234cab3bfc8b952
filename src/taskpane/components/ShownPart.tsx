import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePane } from './paneContext';

/** A list that is drawn in parts: hundreds of lines would make the pane slow. `children` draws the items shown. */
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
  const more = Math.min(items.length - limit, size * 4);
  return (
    <>
      {children(items.slice(0, limit))}
      {more > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setLimit(limit + more)}>
          {texts.frame.showMore(more)}
        </Button>
      )}
    </>
  );
}
