/** @jest-environment jsdom */
import { showNotice } from '../../src/commands/showNotice';

type Told = (told: object) => void;

/** Office's dialogs as they are told of: `opened` is the answer to opening one, `ended` the event of its end. */
function office(opened: 'succeeded' | 'failed' | 'throws', ended?: object): Office.UI {
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      EventType: { DialogEventReceived: 'dialogEventReceived' },
    },
  });
  const dialog = { addEventHandler: (_: string, handler: Told) => ended && handler(ended) };
  return {
    displayDialogAsync: (_: string, __: object, answer: (result: object) => void) => {
      if (opened === 'throws') throw new Error('refused');
      answer({ status: opened, value: opened === 'failed' ? undefined : dialog });
    },
  } as unknown as Office.UI;
}

test.each<[string, Office.UI | undefined, boolean]>([
  ['the person closed it', office('succeeded', { error: 12006 }), false],
  ['its page was not found', office('succeeded', { error: 12002 }), true],
  ['its address was refused', office('succeeded', { error: 12003 }), true],
  ['another dialog is open', office('failed'), true],
  ['Office refuses the call', office('throws'), true],
  ['there are no dialogs', undefined, true],
])('what nobody can have read is kept for the pane: %s', async (_, ui, isMissed) => {
  const keep = jest.fn(() => Promise.resolve());
  await showNotice(ui, 'https://host.example/commands.html#notice=', keep);
  expect(keep).toHaveBeenCalledTimes(isMissed ? 1 : 0);
});

test('while the dialog is open nothing is kept, and the command waits', async () => {
  const keep = jest.fn(() => Promise.resolve());
  const ended = jest.fn();
  void showNotice(office('succeeded'), 'https://host.example/commands.html#notice=', keep).then(ended);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect([keep.mock.calls.length, ended.mock.calls.length]).toEqual([0, 0]);
});

test('the command ends only once what was missed is kept', async () => {
  let kept = (): void => undefined;
  const keep = jest.fn(() => new Promise<void>((resolve) => (kept = resolve)));
  const ended = jest.fn();
  const shown = showNotice(undefined, 'https://host.example/commands.html#notice=', keep).then(ended);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(ended).not.toHaveBeenCalled();
  kept();
  await shown;
  expect(ended).toHaveBeenCalledTimes(1);
});
