import { Button, Input } from '@fluentui/react-components';
import { ArrowDown16Regular, ArrowUp16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { FoundPlace } from '../../state/pageState';
import { useTexts } from '../../state/texts';

export interface FindBarProps {
  /** null: nothing was looked for yet. */
  readonly found: FoundPlace | null;
  readonly onFind: (text: string, isBackwards: boolean) => void;
  readonly onClose: () => void;
}

/** The field above the grid in which a text is looked for, and how many cells show it. */
export function FindBar({ found, onFind, onClose }: FindBarProps): React.JSX.Element {
  const { find } = useTexts();
  const [text, setText] = useState('');
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    bar.current?.querySelector('input')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div className="find" role="search" ref={bar}>
      <Input
        size="small"
        value={text}
        aria-label={find.label}
        placeholder={find.label}
        onChange={(_, { value }) => setText(value)}
        onKeyDown={({ key, shiftKey, nativeEvent }) => {
          if (key === 'Escape') onClose();
          if (key === 'Enter' && !nativeEvent.isComposing) onFind(text, shiftKey);
        }}
      />
      <span className="find-count" role="status">
        {found && (found.count === 0 ? find.none : find.place(found.place, found.count))}
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUp16Regular />}
        title={find.previous}
        onClick={() => onFind(text, true)}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowDown16Regular />}
        title={find.next}
        onClick={() => onFind(text, false)}
      />
      <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} title={find.close} onClick={onClose} />
    </div>
  );
}
