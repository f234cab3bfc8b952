import { childNamed, type XmlElement } from './xml';

/** Whether a workbook counts its days from 1904. @param workbook root of the workbook part */
export const countsFrom1904 = (workbook: XmlElement): boolean => {
  const stated = childNamed(workbook, 'workbookPr')?.attributes['date1904'];
  return stated === '1' || stated === 'true';
};
