import { childNamed, isOn, type XmlElement } from './xml';

/** Whether a workbook counts its days from 1904. @param workbook root of the workbook part */
export const countsFrom1904 = (workbook: XmlElement): boolean => {
  return isOn(childNamed(workbook, 'workbookPr')?.attributes['date1904']);
};
