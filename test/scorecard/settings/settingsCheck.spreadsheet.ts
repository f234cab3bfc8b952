import { isFormula } from '../../../src/base/sheetDrawing';
import { recalculate } from '../../support/libreOffice';
import { xlsxFile } from '../../support/xlsxFile';
import { asWritten } from '../pay/payWorld';
import { changed, drawing, FAULTY, SOUND } from './settingsCases';

/** The line of the settings sheet, calculated by LibreOffice: silent on what is sound, and on nothing else. */
test('the line says of every case what the reading says', async () => {
  const line = drawing.blocks.find(({ row, column }) => row === 2 && column === 1)?.contents[0]?.[0] ?? null;
  if (!isFormula(line)) throw new Error('no line');
  // An error value can't be written as a value into the file; LibreOffice takes a truth for a number.
  const cases = [...FAULTY, ...SOUND].filter(([, changes]) =>
    changes.every(([, value]) => !/^(#|true)/.test(String(value))),
  );
  const sheets = cases.map(([, changes], index) => [
    `case ${index}`,
    { ...asWritten(changed(changes)), B3: { formula: line.formula } },
  ]);
  const shown = await recalculate(xlsxFile(Object.fromEntries(sheets)));
  const silent = cases.flatMap(([name], index) => (shown.get(`case ${index}`)?.get('B3') === 0 ? [name] : []));
  expect(silent).toEqual(SOUND.map(([name]) => name));
  const said = cases.flatMap(([name], index) =>
    String(shown.get(`case ${index}`)?.get('B3')).startsWith('设置有误：') ? [name] : [],
  );
  expect(said).toHaveLength(cases.length - SOUND.length);
});
