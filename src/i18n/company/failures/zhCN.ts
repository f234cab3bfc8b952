import type { CompanyFailureTexts } from './texts';

/** Failures of the company catalogue's steps, Simplified Chinese: the source of all languages. */
export const zhCN: CompanyFailureTexts = {
  catalogueProblems: (errors) => ({
    what: `岗位库有${errors}处错误，没有使用，也没有改动任何内容。`,
    advice: '请按列出的单元格修改，然后再次点击“使用此岗位库”。',
  }),
  catalogueSheetExists: (sheets, changed) => ({
    what: changed
      ? `重新导出时有人正在${changed.join('、')}上输入，没有重新导出，岗位库工作表的内容已恢复。`
      : `岗位库工作表已经存在：${sheets.join('、')}。`,
    advice: '如要重新导出，表中未使用的修改和自己增加的列会被清除；也可以先改名保留。',
  }),
  catalogueFile: {
    notAWorkbook: { what: '这个文件不是Excel工作簿（.xlsx）。', advice: '请选择由“导出岗位库文件”得到的.xlsx文件。' },
    encrypted: {
      what: '这个文件设有密码，或是旧的.xls格式，无法读取。',
      advice: '请在Excel中取消密码并另存为.xlsx后再导入。',
    },
    tooLarge: { what: '这个文件太大，不像岗位库文件。', advice: '请选择由“导出岗位库文件”得到的.xlsx文件。' },
  },
  companyNoteDamaged: (missing) => ({
    what:
      missing.length === 0
        ? '本工作簿保存的公司岗位库无法读取。'
        : `本工作簿的公司岗位库用到了自带岗位库中已经没有的内容：${missing.join('、')}。`,
    advice: '请在岗位库工作表上点击“使用此岗位库”，或停用公司岗位库改用自带岗位库。',
  }),
};
