import { postsOf, vacancies } from '../../src/organisation/posts';
import { listedRows, type Line } from './listedRows';

const counted = (lines: readonly Line[]) =>
  postsOf(listedRows(lines)).map((post) => [
    post.position,
    post.planned,
    post.names.length + post.unnamed,
    vacancies(post),
  ]);

test('rows of one position in one department are one post; other departments have posts of their own', () => {
  const lines: Line[] = [
    ['仓储部', '打包员', '沈小荷', '', 3],
    ['仓储部', '打 包 员', '韩秋生'],
    ['客服部', '打包员', '吴晓月', '', 1],
  ];
  expect(counted(lines)).toEqual([
    ['打包员', 3, 2, 1],
    ['打包员', 1, 1, 0],
  ]);
});

test('a number that each row repeats counts once, numbers of ones are added', () => {
  const repeated: Line[] = [
    ['仓储部', '打包员', '沈小荷', '', 2],
    ['仓储部', '打包员', '韩秋生', '', 2],
  ];
  const ones: Line[] = [
    ['仓储部', '打包员', '沈小荷', '', 1],
    ['仓储部', '打包员', '韩秋生', '', 1],
  ];
  expect(counted(repeated)).toEqual([['打包员', 2, 2, 0]]);
  expect(counted(ones)).toEqual([['打包员', 2, 2, 0]]);
});

test('a vacancy is a place without a person; who has left holds none', () => {
  const lines: Line[] = [
    ['客服部', '客服', '吴晓月'],
    ['客服部', '客服', '空缺'],
    ['运营部', '运营', '林知秋×', '', 1],
  ];
  expect(counted(lines)).toEqual([
    ['客服', 2, 1, 1],
    ['运营', 1, 0, 1],
  ]);
});

test('people a number alone stands for are there; nothing planned is no vacancy', () => {
  const lines: Line[] = [
    ['仓储部', '打包员', '', '', 6],
    ['运营部', '运营', '许未央'],
  ];
  expect(counted(lines)).toEqual([
    ['打包员', 6, 6, 0],
    ['运营', null, 1, 0],
  ]);
});
