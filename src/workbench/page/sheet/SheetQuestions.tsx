import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SheetChange } from '../../../embedded/host/handSheets';
import type { SheetQuestion } from '../../state/pageState';
import { useTexts } from '../../state/texts';

interface SheetQuestionsProps {
  readonly question: SheetQuestion;
  readonly onChange: (sheetId: string, change: SheetChange) => void;
  readonly onCancel: () => void;
}

/** What is asked before a sheet is renamed, deleted or unprotected. A refused answer stays, with the reason below it. */
export function SheetQuestions({ question, onChange, onCancel }: SheetQuestionsProps): React.JSX.Element {
  const { kind, sheetId, name, problem } = question;
  const { sheetMenu, sheetProblems } = useTexts();
  const [text, setText] = useState(kind === 'rename' ? name : '');
  useEffect(
    () => () => {
      // The question may have been asked by a menu that is gone, or about a tab that is.
      document.querySelector<HTMLElement>('.tab[aria-selected="true"]')?.focus();
    },
    [],
  );
  const answer = (): void =>
    onChange(
      sheetId,
      kind === 'delete' ? { kind } : kind === 'rename' ? { kind, name: text } : { kind, password: text },
    );
  const { title, yes } = sheetMenu.ask[kind];
  return (
    <Dialog open modalType={kind === 'delete' ? 'alert' : 'modal'} onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface className="sheet-question">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            answer();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              {kind === 'delete' ? (
                sheetMenu.deleted(name)
              ) : (
                <Field
                  label={kind === 'rename' ? sheetMenu.newName : sheetMenu.password}
                  {...(problem === null
                    ? {}
                    : { validationState: 'error' as const, validationMessage: sheetProblems[problem] })}
                >
                  <Input
                    value={text}
                    type={kind === 'rename' ? 'text' : 'password'}
                    autoComplete="off"
                    onChange={(_, { value }) => setText(value)}
                    onFocus={({ target }) => target.select()}
                  />
                </Field>
              )}
            </DialogContent>
            <DialogActions>
              <Button onClick={onCancel}>{sheetMenu.cancel}</Button>
              <Button appearance="primary" type="submit">
                {yes}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
