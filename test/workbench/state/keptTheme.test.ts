/** @jest-environment jsdom */
import { keepTheme, keptTheme } from '../../../src/workbench/state/keptTheme';

beforeEach(() => window.localStorage.clear());

test('what was chosen is there the next time', () => {
  expect(keptTheme()).toBe('system');
  keepTheme('dark');
  expect(keptTheme()).toBe('dark');
  keepTheme('light');
  expect(keptTheme()).toBe('light');
});

test('who follows the computer again leaves nothing behind', () => {
  keepTheme('dark');
  keepTheme('system');
  expect([keptTheme(), window.localStorage.length]).toEqual(['system', 0]);
});

test('what somebody else has put there is no choice', () => {
  keepTheme('dark');
  const [key = ''] = Object.keys(window.localStorage);
  window.localStorage.setItem(key, 'purple');
  expect(keptTheme()).toBe('system');
});

test('where nothing may be kept, the computer is followed', () => {
  const storage = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied');
  });
  keepTheme('dark');
  expect(keptTheme()).toBe('system');
  storage.mockRestore();
});
