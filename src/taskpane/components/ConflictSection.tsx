import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useListStyles } from './listStyles';
import { usePane } from './paneContext';
import { Section } from './Section';
import { ShownPart } from './ShownPart';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0' } });

interface ConflictSectionProps<T> {
  readonly conflicts: readonly T[];
  readonly keyOf: (conflict: T) => string;
  /** Keys of those that replace what stands there. */
  readonly replaced: ReadonlySet<string>;
  readonly onChosen: (keys: readonly string[], replace: boolean) => void;
  readonly texts: {
    readonly title: string;
    readonly hint: string;
    readonly replaceAll: string;
    readonly keepAll: string;
  };
  readonly testIds: {
    readonly section: string;
    readonly replaceAll: string;
    readonly keepAll: string;
    /** The conflict's key follows. */
    readonly line: string;
  };
  readonly children: (conflict: T) => string | ReactElement;
}

/** Cells that hold another value than what is to be written: kept, unless the person ticks them. Nothing where there are none. */
export function ConflictSection<T>(props: ConflictSectionProps<T>) {
  const { conflicts, keyOf, replaced, onChosen, texts, testIds, children } = props;
  const styles = useStyles();
  const lists = useListStyles();
  const disabled = usePane().state.busy !== null;
  if (conflicts.length === 0) return null;
  const all = (replace: boolean): void => onChosen(conflicts.map(keyOf), replace);
  return (
    <Section title={texts.title} open testId={testIds.section}>
      <div>{texts.hint}</div>
      <div className={styles.actions}>
        <Button size="small" disabled={disabled} data-testid={testIds.replaceAll} onClick={() => all(true)}>
          {texts.replaceAll}
        </Button>
        <Button size="small" disabled={disabled} data-testid={testIds.keepAll} onClick={() => all(false)}>
          {texts.keepAll}
        </Button>
      </div>
      <ShownPart items={conflicts} size={30}>
        {(shown) => (
          <ul className={lists.list}>
            {shown.map((conflict) => (
              <li key={keyOf(conflict)} className={lists.line}>
                <Checkbox
                  checked={replaced.has(keyOf(conflict))}
                  disabled={disabled}
                  label={children(conflict)}
                  data-testid={`${testIds.line}-${keyOf(conflict)}`}
                  onChange={(_, { checked }) => onChosen([keyOf(conflict)], checked === true)}
                />
              </li>
            ))}
          </ul>
        )}
      </ShownPart>
    </Section>
  );
}
