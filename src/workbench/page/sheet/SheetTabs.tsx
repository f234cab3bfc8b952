import { Button } from '@fluentui/react-components';
import { ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { SheetTab } from '../../snapshot/sheetSnapshot';
import { SheetMenu } from './SheetMenu';
import { useTexts } from '../../state/texts';

interface SheetTabsProps {
  readonly tabs: readonly SheetTab[];
  readonly activeId: string | null;
  readonly onChoose: (id: string) => void;
}

/** Scrolls the strip, and nothing around it, until the whole tab is seen. */
function showTab(strip: HTMLElement, tab: HTMLElement): void {
  const left = tab.offsetLeft - strip.offsetLeft;
  if (left < strip.scrollLeft) strip.scrollLeft = left;
  else if (left + tab.offsetWidth > strip.scrollLeft + strip.clientWidth) {
    strip.scrollLeft = left + tab.offsetWidth - strip.clientWidth;
  }
}

/** The visible sheets; many of them scroll, and the list at the left names them all. */
export function SheetTabs({ tabs, activeId, onChoose }: SheetTabsProps): React.JSX.Element {
  const texts = useTexts();
  const strip = useRef<HTMLDivElement>(null);
  const shown = tabs.filter(({ isHidden }) => !isHidden);
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
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronLeft16Regular />}
        title={texts.scrollTabsLeft}
        onClick={() => scroll(-1)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronRight16Regular />}
        title={texts.scrollTabsRight}
        onClick={() => scroll(1)}
      />
      <div
        className="tabs-strip"
        role="tablist"
        aria-label={texts.sheets}
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
          />
        ))}
      </div>
    </div>
  );
}

interface TabProps {
  readonly tab: SheetTab;
  readonly isActive: boolean;
  readonly onChoose: (id: string) => void;
  readonly onKey: (key: string) => void;
}

function Tab({ tab: { id, name, color }, isActive, onChoose, onKey }: TabProps): React.JSX.Element {
  return (
    <button
      role="tab"
      type="button"
      className="tab"
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      style={color === null ? undefined : { boxShadow: `inset 0 -3px ${color}` }}
      onClick={() => onChoose(id)}
      onKeyDown={({ key }) => onKey(key)}
    >
      {name}
    </button>
  );
}
