import type { ReactNode } from 'react';
import { useListStyles } from './listStyles';
import { Section } from './Section';
import { ShownPart } from './ShownPart';

/** A list of one-line findings that can be unfolded; nothing when there are none. */
export function FindingSection<T>({
  title,
  items,
  open = false,
  children,
  testId,
}: {
  readonly title: string;
  readonly items: readonly T[];
  readonly open?: boolean;
  /** Draws one line. */
  readonly children: (item: T) => ReactNode;
  readonly testId: string;
}) {
  const styles = useListStyles();
  if (items.length === 0) return null;
  return (
    <Section title={title} open={open} testId={testId}>
      <ShownPart items={items} size={30}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((item, index) => (
              <li key={index} className={styles.line}>
                {children(item)}
              </li>
            ))}
          </ul>
        )}
      </ShownPart>
    </Section>
  );
}
