import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ShownPart } from '../ShownPart';

const useStyles = makeStyles({ points: { margin: '4px 0', paddingLeft: '18px' } });

/** The points of a failure, one a line; nothing when there are none. */
export function FailurePoints<T>({
  points,
  children,
}: {
  readonly points: readonly T[];
  readonly children: (point: T) => ReactNode;
}) {
  const styles = useStyles();
  if (points.length === 0) return null;
  return (
    <ShownPart items={points} size={30}>
      {(shown) => (
        <ul className={styles.points}>
          {shown.map((point, index) => (
            <li key={index}>{children(point)}</li>
          ))}
        </ul>
      )}
    </ShownPart>
  );
}
