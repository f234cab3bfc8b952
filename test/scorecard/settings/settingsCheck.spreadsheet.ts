import { cellAddress } from '../../../src/base/address';
import { recalculate } from '../../support/libreOffice';
import { xlsxFile } from '../../support/xlsxFile';
import { asWritten } from '../pay/payWorld';
import { changed, checksOf, drawing, FAULTY, SOUND } from './settingsCases';

/** The line of the settings sheet, calculated by LibreOffice: silent on what is sound, and on nothing else. */
test('the line says of every case what the reading says', async () => {
  const checks = checksOf(drawing).map(({ row, column, text }) => [cellAddress(row, column), { formula: text }]);
  // An error value can't be written as a value into the file; LibreOffice takes a truth for a number.
  const cases = [...FAULTY, ...SOUND].filter(([, changes]) =>
    changes.every(([, value]) => !/^(#|true)/.test(String(value))),
  );
  const sheets = cases.map(([, changes], index) => [
    `case ${index}`,
    { ...asWritten(changed(changes)), ...(Object.fromEntries(checks) as Record<string, { formula: string }>) },
  ]);
  const shown = await recalculate(xlsxFile(Object.fromEntries(sheets)));
  const silent = cases.flatMap(([name], index) => (shown.get(`case ${index}`)?.get('B3') === 0 ? [name] : []));
  expect(silent).toEqual(SOUND.map(([name]) => name));
  const said = cases.flatMap(([name], index) =>
    String(shown.get(`case ${index}`)?.get('B3')).startsWith('设置有误：') ? [name] : [],
  );
  expect(said).toHaveLength(cases.length - SOUND.length);
});
