/** A list of three people, as a sheet's cells. */
export const SMALL_LIST = {
  A1: '部门',
  B1: '岗位',
  C1: '姓名',
  A2: '运营部',
  B2: '店长',
  C2: '张明',
  A3: '设计部',
  B3: '美工',
  C3: '许佳',
  A4: '客服部',
  B4: '售后客服',
  C4: '何静',
};
