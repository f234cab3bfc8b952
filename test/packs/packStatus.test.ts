import { packStatuses, type LoggedPack } from '../../src/packs/collect/packStatus';

const line = (
  recipient: string,
  handedOutAt: string,
  collectedOn = '',
  more: Partial<LoggedPack> = {},
): LoggedPack => ({
  ...{ recipient, kind: 'manager', period: '2026-11', handedOutAt, due: '', collectedOn, counts: true, ...more },
});
const states = (...logged: LoggedPack[]) =>
  packStatuses(logged, '2026-11', () => ['李四', '王五']).map(({ recipient, handedOutAt, returnedOn }) => [
    recipient,
    handedOutAt,
    returnedOn,
  ]);

test('nothing is known where nothing was handed out or came back in the period', () => {
  expect(states()).toEqual([]);
  expect(states(line('李四', '2026-10-25 09:00', '', { period: '2026-10' }))).toEqual([]);
  expect(states(line('李四', '2026-11-25 09:00', '2026-12-01', { counts: false }))).toEqual([]);
});

test('who would get a pack of the same kind and has no line is not back either', () => {
  expect(states(line('李四', '2026-11-25 09:00', '2026-12-01'))).toEqual([
    ['李四', '2026-11-25 09:00', '2026-12-01'],
    ['王五', null, null],
  ]);
});

test('only the last handing out counts, and the last day it was collected', () => {
  expect(
    states(
      line('李四', '2026-11-25 09:00', '2026-12-01'),
      line('李四', '2026-11-28 09:00'),
      line('王五', '2026-11-25 09:00', '2026-12-02'),
      line('王五', '2026-11-25 09:00', '2026-12-04'),
      line('赵六', '2026-11-25 09:00'),
    ),
  ).toEqual([
    ['李四', '2026-11-28 09:00', null],
    ['王五', '2026-11-25 09:00', '2026-12-04'],
    ['赵六', '2026-11-25 09:00', null],
  ]);
});
