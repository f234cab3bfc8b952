import type { PARTS } from '../../../catalogue/company/companyCatalogue';

const parts: Readonly<Record<(typeof PARTS)[number], string>> = {
  departments: '部门',
  indicators: '指标',
  roles: '岗位',
};

/** The company's own catalogue. */
export const zhCN = {
  parts,
  title: '公司岗位库',
  intro:
    '把岗位、职责和指标导出成工作表，改成公司自己的，再在本工作簿中使用。您确认过的岗位写法也会一起导出，供其他工作簿使用。',
  usesOwn: '本工作簿正在使用公司岗位库。',
  usesBundled: '本工作簿正在使用自带岗位库。',
  unread: '公司岗位库没有读取成功，现在显示的是自带岗位库；在此之前不会据此匹配岗位。',
  sheetsTitle: '岗位库工作表',
  exportSheets: '导出岗位库工作表',
  useSheets: '使用此岗位库',
  useHint: '只要有一处错误，就不会改动任何内容，并列出所有单元格。',
  replaceTitle: '重新写入岗位库工作表？',
  replaceBody: '下面的工作表已经存在。重新写入会清除其中未使用的修改和自己增加的列：',
  replaceChanged: (sheets: readonly string[]) => `刚才有人在${sheets.join('、')}上输入，所以没有重新写入，内容已恢复。`,
  replace: '重新写入',
  keep: '保留',
  exported: '已导出岗位库工作表：',
  used: '公司岗位库已在本工作簿中使用，岗位已重新匹配。',
  usedBundled: '岗位库与自带岗位库相同，本工作簿使用自带岗位库。',
  imported: (file: string): string => `已使用“${file}”中的岗位库，岗位已重新匹配。`,
  changes: {
    added: (part: string, count: number): string => `新增的${part}（${count}）`,
    changed: (part: string, count: number): string => `修改的${part}（${count}）`,
    removed: (part: string, count: number): string => `删除的${part}（${count}）`,
  },
  titles: (count: number): string => `岗位写法对照（${count}）`,
  titleMeans: (title: string, department: string, role: string): string =>
    `${title}${department === '' ? '' : `（${department}）`}：${role}`,
  titleBlank: '留空',
  advice: (count: number): string => `建议留意（${count}）`,
  forget: '停用公司岗位库',
  forgetTitle: '停用公司岗位库？',
  forgetBody: '本工作簿将改用自带岗位库，岗位库工作表保持不变。',
  forgotten: '已改用自带岗位库，岗位已重新匹配。',
  forgottenAlready: '本工作簿使用的就是自带岗位库。',
  checkTitle: '方案体检',
  checkHint:
    '检查岗位库工作表（没有时检查正在使用的岗位库）和考核设置：目标能不能达到、有没有白给的分、有没有重复计算等，不改动任何内容。',
  check: '体检',
  trial: '试算',
  trialHint:
    '试算：用最近一期考核表上的数据，看按现在的岗位库工作表和设置，等级怎样分布、谁的等级会变、工资总额是多少。',
  checkPassed: '考核方案没有发现问题。',
  checkFound: (count: number): string => `需要留意（${count}）`,
  fileTitle: '岗位库文件',
  makeFile: '导出岗位库文件',
  fileReady: '岗位库文件已准备好。',
  openFile: '在新工作簿中打开',
  save: (name: string): string => `或直接下载“${name}”`,
  fileOpened: (name: string): string =>
    `岗位库文件已在新窗口中打开，尚未保存。请在新窗口中用“文件 → 另存为”保存，例如“${name}”。没有看到新窗口时，请在“窗口”菜单中查找；使用网页版时，请允许浏览器弹出窗口，再点一次。`,
  importFile: '导入岗位库文件（.xlsx）',
  importHint: '先检查，没有错误才会使用。',
  fileUnreadable: '文件无法读取，请确认文件没有被移动或占用，再选择一次。',
};
