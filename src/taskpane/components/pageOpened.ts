import { createContext, useContext, useEffect, type RefObject } from 'react';

/** Whether the page around has been there for a while: what appears now is news, not part of the page as it opened. */
export const PageOpened = createContext<RefObject<boolean>>({ current: false });

/** Brings what appears on an open page into sight, so that no outcome stays below the edge of the pane. */
export function useBroughtIntoSight(element: RefObject<HTMLElement | null>): void {
  const opened = useContext(PageOpened);
  useEffect(() => {
    if (opened.current) element.current?.scrollIntoView({ block: 'nearest' });
  }, [opened, element]);
}
