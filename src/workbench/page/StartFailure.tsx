import { useTexts } from '../state/texts';

/** Shown instead of the page when it cannot work at all. */
export function StartFailure(): React.JSX.Element {
  const { notices } = useTexts();
  return (
    <main className="start-failure">
      <h1>{notices.noStart}</h1>
      <p>{notices.noStartDetail}</p>
    </main>
  );
}
