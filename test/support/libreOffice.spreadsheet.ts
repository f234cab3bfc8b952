import { recalculate } from './libreOffice';
import { xlsxFile } from './xlsxFile';

describe('recalculating a workbook', () => {
  it('returns numbers, texts and errors by sheet and address', async () => {
    const file = xlsxFile({
      '考核 & "设置"': { A1: 2, B2: '上级 <b>', C3: { formula: '=A1*3' } },
      Second: {
        A1: { formula: `='考核 & "设置"'!A1/0` },
        A2: { formula: '=IF(A9="","","x")' },
        A3: { formula: `='考核 & "设置"'!B2&" 评分"` },
        A4: true,
      },
    });
    const sheets = await recalculate(file);
    expect([...sheets.keys()]).toEqual(['考核 & "设置"', 'Second']);
    expect(Object.fromEntries(sheets.get('考核 & "设置"') ?? [])).toEqual({ A1: 2, B2: '上级 <b>', C3: 6 });
    expect(Object.fromEntries(sheets.get('Second') ?? [])).toEqual({
      A1: { error: '#DIV/0!' },
      A2: '',
      A3: '上级 <b> 评分',
      A4: true,
    });
  });

  it('does not believe results stored in the file', async () => {
    const believed = xlsxFile({ Sheet: { A1: 2, A2: { formula: '=A1*3', stored: 99 } } });
    const values = (await recalculate(believed)).get('Sheet');
    expect(values?.get('A2')).toBe(6);
  });

  it('says so when the file is no workbook', async () => {
    await expect(recalculate(new Uint8Array([1, 2, 3]))).rejects.toThrow();
  });
});
