import { inspectWorkbook } from '../src/app/list/inspect';
import { columnName } from '../src/base/address';
import { createServices } from '../src/cli/file/fileServices';
import { openEmbeddedWorkbook } from '../src/embedded/node/openEmbeddedWorkbook';
import { xlsxFile, type WrittenCell, type WrittenSheet } from '../test/support/xlsxFile';
import { measured, type Phase } from './phases';

const HEADERS = ['部门', '岗位', '姓名', '工号', '直属上级', '入职日期'];
const POSITIONS = ['操作工', '质检员', '班组长', '会计'];
const PEOPLE = 12;

/** A department's list on a sheet of its own. */
function list(number: number): WrittenSheet {
  const cells: Record<string, WrittenCell> = {};
  const write = (row: number, line: readonly WrittenCell[]): void =>
    line.forEach((value, column) => (cells[`${columnName(column)}${row}`] = value));
  write(1, HEADERS);
  for (let person = 0; person < PEOPLE; person += 1) {
    const id = number * PEOPLE + person;
    const position = POSITIONS[person % POSITIONS.length] ?? '';
    write(person + 2, [`生产${number}部`, position, `赵某${id}`, `E${10000 + id}`, '顾长河', 44000 + person]);
  }
  return cells;
}

/** Opens and reads a workbook of so many lists, each on its own sheet. */
export async function readManyLists(lists: number): Promise<Phase> {
  const sheets = Object.fromEntries(Array.from({ length: lists }, (_, index) => [`部门${index + 1}`, list(index)]));
  const file = xlsxFile(sheets);
  const services = await createServices('zh-CN');
  const { phase } = await measured(async () => {
    const opened = await openEmbeddedWorkbook(file, { language: 'zh-CN' });
    if (!opened.ok) throw new Error(opened.error);
    opened.value.installGlobals();
    const inspected = await inspectWorkbook(services);
    if (!inspected.ok) throw new Error(JSON.stringify(inspected.error));
    if (inspected.value.rows.length !== lists * PEOPLE) throw new Error(`${inspected.value.rows.length} people`);
  });
  return phase;
}
