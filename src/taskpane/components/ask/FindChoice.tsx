import { Combobox, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  box: { minWidth: 0 },
  list: { maxHeight: '240px' },
});

/** One of many things, searched for: type a part of its name, choose with arrows and Enter. */
export function FindChoice({
  label,
  hint,
  search,
  testId,
  className,
  size = 'medium',
  onChoose,
  onLeave = () => undefined,
}: {
  readonly label: string;
  readonly hint: string;
  /** What a text finds; the first are shown for a blank one. */
  readonly search: (text: string) => readonly { readonly id: string; readonly name: string }[];
  readonly testId: string;
  readonly className?: string;
  readonly size?: 'small' | 'medium';
  readonly onChoose: (id: string) => void;
  /** The field was left, or Escape pressed. */
  readonly onLeave?: () => void;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const [query, setQuery] = useState('');
  const found = search(query);
  return (
    <Combobox
      className={className ?? styles.box}
      size={size}
      aria-label={label}
      placeholder={hint}
      listbox={{ className: styles.list }}
      freeform
      defaultOpen
      autoFocus
      value={query}
      selectedOptions={[]}
      data-testid={testId}
      onInput={(event) => setQuery(event.currentTarget.value)}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined && optionValue !== '') onChoose(optionValue);
      }}
      onBlur={onLeave}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onLeave();
      }}
    >
      {found.map(({ id, name }) => (
        <Option key={id} value={id} text={name}>
          {name}
        </Option>
      ))}
      {found.length === 0 && (
        <Option value="" text={query} disabled>
          {texts.match.noResult}
        </Option>
      )}
    </Combobox>
  );
}
