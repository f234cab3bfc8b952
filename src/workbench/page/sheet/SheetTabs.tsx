import { Button } from '@fluentui/react-components';
import { ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { SheetTab } from '../../snapshot/sheetSnapshot';
import { SheetMenu } from './SheetMenu';
import { Tab } from './Tab';
import { TabMenu, type SheetDeeds } from './TabMenu';
import { useTexts } from '../../state/texts';

interface SheetTabsProps extends SheetDeeds {
  readonly tabs: readonly SheetTab[];
  readonly activeId: string | null;
  /** Whether the active sheet is. */
  readonly isProtected: boolean;
  readonly onChoose: (id: string) => void;
  /** Stands at the end of the row. */
  readonly children: React.ReactNode;
}

/** The tab whose menu is open. */
interface OpenMenu {
  readonly id: string;
  readonly tab: HTMLElement;
}

/** Scrolls the strip, and nothing around it, until the whole tab is seen. */
function showTab(strip: HTMLElement, tab: HTMLElement): void {
  const left = tab.offsetLeft - strip.offsetLeft;
  if (left < strip.scrollLeft) strip.scrollLeft = left;
  else if (left + tab.offsetWidth > strip.scrollLeft + strip.clientWidth) {
    strip.scrollLeft = left + tab.offsetWidth - strip.clientWidth;
  }
}

/** The visible sheets, each with a menu; many of them scroll, and the list at the left names them all. */
export function SheetTabs({ tabs, activeId, onChoose, ...props }: SheetTabsProps): React.JSX.Element {
  const { sheets } = useTexts();
  const strip = useRef<HTMLDivElement>(null);
  const { menu, openMenu, closeMenu } = useTabMenu(activeId, onChoose);
  const shown = tabs.filter(({ isHidden }) => !isHidden);
  const menuTab = menu && shown.find(({ id }) => id === menu.id);
  useEffect(() => {
    const tab = strip.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (strip.current && tab) showTab(strip.current, tab);
  }, [activeId, shown.length]);
  const scroll = (direction: 1 | -1): void => {
    strip.current?.scrollBy({ left: direction * strip.current.clientWidth * 0.8, behavior: 'smooth' });
  };
  const move = (from: number, key: string): void => {
    const to = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: shown.length - 1 }[key];
    const tab = to === undefined ? undefined : shown[to];
    if (!tab || to === undefined) return;
    onChoose(tab.id);
    (strip.current?.children[to] as HTMLElement | undefined)?.focus();
  };
  return (
    <div className="tabs">
      <SheetMenu tabs={shown} activeId={activeId} onChoose={onChoose} />
      <ScrollButtons onScroll={scroll} />
      <div
        className="tabs-strip"
        role="tablist"
        aria-label={sheets}
        ref={strip}
        onWheel={({ deltaY }) => strip.current?.scrollBy({ left: deltaY })}
      >
        {shown.map((tab, index) => (
          <Tab
            key={tab.id}
            tab={tab}
            isActive={tab.id === activeId}
            onChoose={onChoose}
            onKey={(key) => move(index, key)}
            onMenu={(at) => openMenu(tab.id, at)}
            onRename={() => props.onAsk({ kind: 'rename', sheetId: tab.id, name: tab.name, problem: null })}
          />
        ))}
      </div>
      {menu && menuTab && (
        <TabMenu
          tab={menuTab}
          shown={shown}
          hidden={tabs.filter(({ isHidden }) => isHidden)}
          isProtected={props.isProtected}
          at={menu.tab}
          onClose={closeMenu}
          onChange={props.onChange}
          onAsk={props.onAsk}
        />
      )}
      {props.children}
    </div>
  );
}

/** Which tab's menu is open, and how that changes. */
function useTabMenu(
  activeId: string | null,
  onChoose: (id: string) => void,
): {
  readonly menu: OpenMenu | null;
  readonly openMenu: (id: string, tab: HTMLElement) => void;
  readonly closeMenu: () => void;
} {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  return {
    menu,
    openMenu: (id, tab) => {
      // Excel shows the sheet whose tab is asked.
      if (id !== activeId) onChoose(id);
      setMenu({ id, tab });
    },
    closeMenu: () => {
      setMenu(null);
      menu?.tab.focus();
    },
  };
}

function ScrollButtons({ onScroll }: { readonly onScroll: (direction: 1 | -1) => void }): React.JSX.Element {
  const { scrollTabsLeft, scrollTabsRight } = useTexts();
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronLeft16Regular />}
        title={scrollTabsLeft}
        onClick={() => onScroll(-1)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronRight16Regular />}
        title={scrollTabsRight}
        onClick={() => onScroll(1)}
      />
    </>
  );
}
