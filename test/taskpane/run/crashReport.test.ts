import { crashReport, crashText } from '../../../src/taskpane/run/crashReport';

function failing(stack: string): Error {
  const error = new TypeError('工资 12000 of 张三');
  error.stack = stack;
  return error;
}

describe('crashReport', () => {
  test('keeps functions, files and lines of Chromium and leaves message and address out', () => {
    const report = crashReport(
      failing(
        [
          'TypeError: 工资 12000 of 张三',
          '    at planFill (https://host.example/rolecard/taskpane.1234abcd.js?v=张三:10:20)',
          '    at async https://host.example/rolecard/vendor.js:3:4',
          '    at new Promise (<anonymous>)',
        ].join('\n'),
      ),
    );
    expect(report).toEqual({
      name: 'TypeError',
      frames: ['planFill taskpane.1234abcd.js:10:20', 'vendor.js:3:4'],
    });
    expect(crashText(report)).toBe('TypeError\nplanFill taskpane.1234abcd.js:10:20\nvendor.js:3:4');
  });

  test('reads stacks of Safari', () => {
    expect(crashReport(failing('build@https://h/taskpane.js:1:2\n@https://h/x.js:3:4')).frames).toEqual([
      'build taskpane.js:1:2',
      'x.js:3:4',
    ]);
  });

  test('a message of several lines does not get in', () => {
    expect(crashReport(failing('TypeError: a\n张三: 100\nb@c\n    at f (https://h/a.js:1:1)')).frames).toEqual([
      'f a.js:1:1',
    ]);
  });

  test('anything may be thrown', () => {
    expect(crashReport('张三')).toEqual({ name: 'string', frames: [] });
    expect(crashReport(undefined)).toEqual({ name: 'undefined', frames: [] });
  });
});
