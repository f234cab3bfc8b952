import { Link } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves a file by the browser; it leaves the pane only through the person's own click. Not every pane can download. */
export function SaveLink({
  bytes,
  type = WORKBOOK_TYPE,
  name,
  text,
  testId,
}: {
  readonly bytes: Uint8Array;
  /** "application/zip"; absent: a workbook. */
  readonly type?: string;
  readonly name: string;
  readonly text: string;
  readonly testId: string;
}) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  if (address === null) return null;
  return (
    <Link href={address} download={name} data-testid={testId}>
      {text}
    </Link>
  );
}
