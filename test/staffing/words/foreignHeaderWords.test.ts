import type { CellValue } from '../../../src/base/grid';
import { findStaffingTable } from '../../../src/staffing/lists/findStaffingTable';
import type { StaffingTable } from '../../../src/staffing/staffingTable';
import { headerMeaning } from '../../../src/staffing/words/headerMeaning';
import { headerSpellings } from '../../../src/staffing/words/foreignHeaderWords';
import { sheet } from '../../support/sheetBuilder';

type Cells = readonly (CellValue | null)[];

function read(...rows: Cells[]): StaffingTable {
  const [table] = findStaffingTable([sheet('Liste').withRows(rows).build()]).tables;
  if (!table) throw new Error('no list found');
  return table;
}

const told = ({ rows }: StaffingTable): string[][] =>
  rows.map(({ people, position, department, manager }) => [
    people.map(({ name }) => name).join(','),
    position,
    department,
    manager,
  ]);

test('a list headed in French is read', () => {
  const table = read(
    ['Matricule', 'Nom', 'Prénom', 'Fonction', 'Département', "Date d'embauche", 'Responsable hiérarchique'],
    ['M101', 'Lavergne', 'Odile', 'Responsable e-commerce', 'Ventes', '2021-03-01', ''],
    ['M102', 'Tessier', 'Marc', 'Chargé de clientèle', 'Service client', '2022-05-01', 'Odile Lavergne'],
    ['M103', 'Baptiste', 'Irène', 'Graphiste', 'Création', '2023-07-01', 'Odile Lavergne'],
  );
  expect(told(table)).toEqual([
    ['Odile Lavergne', 'Responsable e-commerce', 'Ventes', ''],
    ['Marc Tessier', 'Chargé de clientèle', 'Service client', 'Odile Lavergne'],
    ['Irène Baptiste', 'Graphiste', 'Création', 'Odile Lavergne'],
  ]);
  expect(table.columns).toMatchObject({ employeeId: 0, hireDate: 5 });
});

test('so is one without accents, in capitals, with the whole name in a column', () => {
  const table = read(
    ['NOM ET PRENOM', 'INTITULE DU POSTE', 'DEPARTEMENT', 'TELEPHONE'],
    ['LAVERGNE Odile', 'Responsable e-commerce', 'Ventes', '0145000001'],
    ['TESSIER Marc', 'Graphiste', 'Création', '0145000002'],
  );
  expect(told(table).map((row) => row.slice(0, 3))).toEqual([
    ['LAVERGNE Odile', 'Responsable e-commerce', 'Ventes'],
    ['TESSIER Marc', 'Graphiste', 'Création'],
  ]);
});

test('a list headed in Russian is read, names in the order of its columns', () => {
  const table = read(
    ['Табельный №', 'Имя', 'Отчество', 'Фамилия', 'Должность', 'Отдел', 'Дата приёма'],
    ['101', 'Ольга', 'Павловна', 'Ветрова', 'Менеджер по продажам', 'Отдел продаж', '2021-03-01'],
    ['102', 'Игорь', 'Львович', 'Лунин', 'Дизайнер', 'Отдел рекламы', '2022-05-01'],
  );
  expect(told(table).map((row) => row.slice(0, 3))).toEqual([
    ['Ветрова Ольга Павловна', 'Менеджер по продажам', 'Отдел продаж'],
    ['Лунин Игорь Львович', 'Дизайнер', 'Отдел рекламы'],
  ]);
  expect(table.columns).toMatchObject({ employeeId: 0, hireDate: 6 });
});

test.each(['ФИО', 'Ф.И.О.', 'ФИО сотрудника', 'Фамилия, имя, отчество'])('%s heads whole names', (header) => {
  const table = read(
    [header, 'Должность', 'Зарплата'],
    ['Ветрова Ольга Павловна', 'Менеджер', 60000],
    ['Лунин Игорь Львович', 'Дизайнер', 50000],
  );
  expect(told(table).map(([name]) => name)).toEqual(['Ветрова Ольга Павловна', 'Лунин Игорь Львович']);
});

test('a list headed in Japanese is read, both parts of a name as one person', () => {
  const table = read(
    ['社員番号', '氏名', 'フリガナ', '部署', '役職', '入社日', '直属の上司'],
    ['S01', '青空 みさき', 'アオゾラ ミサキ', '営業部', '部長', '2020-04-01', ''],
    ['S02', '森川 大地', 'モリカワ ダイチ', '営業部', '主任', '2021-04-01', '青空 みさき'],
  );
  expect(told(table)).toEqual([
    ['青空みさき', '部長', '営業部', ''],
    ['森川大地', '主任', '営業部', '青空 みさき'],
  ]);
  expect(table.columns).toMatchObject({ employeeId: 0, hireDate: 5 });
});

test('what English and Chinese lists mean by a word that French has too comes first', () => {
  const table = read(
    ['Name', 'Department', 'Position', 'Service'],
    ['Ann Lee', 'Sales', 'Store Manager', 'Delivery'],
    ['Bob Ray', 'Studio', 'Graphic Designer', 'Returns'],
  );
  expect(told(table).map((row) => row[2])).toEqual(['Sales', 'Studio']);
  expect(table.columns).toMatchObject({ employeeName: 0, department: 1, position: 2 });
});

test('what stands beside names and posts is neither', () => {
  const others = [
    'Пол',
    'Дата рождения',
    'Телефон',
    'Оклад',
    'Sexe',
    'Âge',
    'Ville',
    'Salaire brut',
    '生年月日',
    '給与',
  ];
  expect(others.map((text) => [text, headerMeaning(text)?.kind])).toEqual(others.map((text) => [text, 'other']));
});

test('accents and "ё" may be left out', () => {
  expect(headerSpellings('prénom')).toEqual(['prénom', 'prenom']);
  expect(headerSpellings('датаприёма')).toEqual(['датаприёма', 'датаприема']);
  expect(headerSpellings('фамилий')).toEqual(['фамилий']);
});
