import { Button, Link } from '@fluentui/react-components';
import { usePane } from '../../components/paneContext';

/** The one button that stands out, or a quieter way below it. */
export function HomeButton({
  text,
  testId,
  primary = false,
  onClick,
}: {
  readonly text: string;
  readonly testId: string;
  readonly primary?: boolean;
  readonly onClick: () => void;
}) {
  const { state } = usePane();
  const busy = state.busy !== null;
  if (!primary) {
    return (
      <Link as="button" disabledFocusable={busy} data-testid={testId} onClick={onClick}>
        {text}
      </Link>
    );
  }
  return (
    <Button appearance="primary" size="large" disabledFocusable={busy} data-testid={testId} onClick={onClick}>
      {text}
    </Button>
  );
}
