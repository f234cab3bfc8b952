import { drawCompany } from '../../../../src/catalogue/company/draw/drawCompany';
import { readWorkbookFile } from '../../../../src/catalogue/company/file/readWorkbookFile';
import { writeWorkbookFile } from '../../../../src/catalogue/company/file/writeWorkbookFile';
import { readCompanySheets } from '../../../../src/catalogue/company/read/readCompanySheets';
import { companyTexts } from '../../../../src/i18n/sheets/company/texts';
import { convertWorkbook } from '../../../support/libreOffice';
import { bundledSource } from '../companyWorld';

it('a catalogue file that a spreadsheet program opened and saved again gives an equal catalogue', async () => {
  const bundled = await bundledSource();
  const titles = [
    { title: '007', department: '客服部', roleId: 'R30' },
    { title: '=保洁', department: '', roleId: null },
  ];
  const file = writeWorkbookFile(drawCompany(bundled, companyTexts('zh-CN')[0], titles));
  const saved = await convertWorkbook(file, 'xlsx');
  expect(saved).not.toEqual(file);
  const sheets = readWorkbookFile(saved, () => true);
  if (!sheets.ok) throw new Error(sheets.error);
  expect(sheets.value.map(({ name }) => name)).toHaveLength(7);
  const read = readCompanySheets(sheets.value, { base: bundled, taken: [], allTexts: companyTexts('zh-CN') });
  if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 5)));
  expect(read.value.source).toEqual(bundled);
  expect(read.value.titles).toEqual(titles);
});
