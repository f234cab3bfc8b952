import { Mask } from '../../src/excel/recording/mask';

let mask: Mask;
beforeEach(() => {
  mask = new Mask();
});

test('a text keeps its length, its kinds of characters and its other signs, and is always the same', () => {
  const masked = mask.text('李雷 (Han) 0x3F');
  expect(masked).not.toBe('李雷 (Han) 0x3F');
  expect(masked).toMatch(/^[\u3400-\u9fff]{2} \([A-Z][a-z]{2}\) 0[a-z][1-9][A-Z]$/);
  expect(mask.text('李雷 (Han) 0x3F')).toBe(masked);
});

test('a thousand names of two characters stay apart', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `名${String.fromCharCode(0x4e00 + index)}`);
  expect(new Set(names.map((name) => mask.text(name))).size).toBe(1000);
});

test.each([
  [12.05, 11.01],
  [-7, -1],
  [true, true],
  ['', ''],
  ['#N/A', '#N/A'],
])('a cell of %j becomes %j', (content, masked) => {
  expect(mask.cell(content)).toBe(masked);
});

test('a formula keeps functions and references; texts, numbers, sheets and names are masked', () => {
  const masked = mask.formula(`=IF('王 五'!$B$2>=80,SUM(张三!A1:B2)&"优秀",税率*TRUE)`);
  expect(masked).toMatch(/^=IF\('[^']{3}'!\$B\$2>=10,SUM\([^!]{2}!A1:B2\)&"..",..\*TRUE\)$/u);
  expect(masked).not.toMatch(/王|张三|优秀|税率|80/);
});

test('requests keep members, words, addresses and colours; names and contents are masked', () => {
  const action = (Name: string, ...Arguments: unknown[]) => ({
    Id: 1,
    ActionType: 4,
    Name,
    ArgumentInfo: { Arguments },
  });
  const request = {
    Actions: [
      action('Visibility', 'Hidden'),
      action('Values', [['李雷', 5, null]]),
      action('Color', '#C00000'),
      action('Name', 'E001'),
    ],
    ObjectPaths: {
      1: { Name: 'GetRange', ArgumentInfo: { Arguments: ['5:7'] } },
      2: { Name: 'GetItem', ArgumentInfo: { Arguments: ['E001'] } },
      3: { Name: 'GetRanges', ArgumentInfo: { Arguments: ['A1:B2,D4'] } },
    },
  };
  const masked = mask.request(request) as typeof request;
  const given = masked.Actions.map(({ ArgumentInfo }) => ArgumentInfo.Arguments[0]);
  expect([given[0], given[2]]).toEqual(['Hidden', '#C00000']);
  expect(JSON.stringify(masked)).not.toMatch(/李雷|E001/);
  expect(masked.ObjectPaths[1].ArgumentInfo.Arguments).toEqual(['5:7']);
  expect(masked.ObjectPaths[3].ArgumentInfo.Arguments).toEqual(['A1:B2,D4']);
  expect(masked.ObjectPaths[2].ArgumentInfo.Arguments[0]).toBe(given[3]);
});

test('answers keep where things are; sheets, texts and messages do not come through', () => {
  const masked = JSON.stringify(
    mask.answer({
      Results: [
        { ActionId: 3, Value: { Name: '机密', Address: "'机 密'!A1:B2", RowCount: 2, Values: [['薪资', 8000]] } },
      ],
      Error: { Code: 'AccessDenied', Message: '“机密”受保护', ActionIndex: 4, Location: 'Range.values' },
    }),
  );
  expect(masked).not.toMatch(/机|密|薪资|8000/);
  expect(masked).toContain('A1:B2');
  expect(masked).toContain('"Location":"Range.values"');
});

test('codes of a page’s edge stay, the words between them do not come through', () => {
  const action = (Name: string, text: string) => ({ Id: 1, ActionType: 4, Name, ArgumentInfo: { Arguments: [text] } });
  const footer = '机密文件 &P / &N&R&"宋体,Bold"&10&A 张三';
  const masked = mask.request({ Actions: [action('RightFooter', footer)] }) as { Actions: ReturnType<typeof action>[] };
  const [text = ''] = masked.Actions[0]?.ArgumentInfo.Arguments ?? [];
  expect(text.match(/&(?:"[^"]*"|\d+|.)/g)).toEqual(['&P', '&N', '&R', '&"宋体,Bold"', '&10', '&A']);
  expect(text).toHaveLength(footer.length);
  expect(text).not.toMatch(/机|密|文|件|张|三/);
});
