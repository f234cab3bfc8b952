import { columnLayouts } from './columnLayouts';
import { headerLayouts } from './headerLayouts';
import type { Layout } from './layout';
import { refusedLayouts } from './refusedLayouts';
import { rowLayouts } from './rowLayouts';
import { strangerLayouts } from './strangerLayouts';
import { workbookLayouts } from './workbookLayouts';

export function allLayouts(): Layout[] {
  return [
    ...headerLayouts(),
    ...columnLayouts(),
    ...rowLayouts(),
    ...workbookLayouts(),
    ...refusedLayouts(),
    ...strangerLayouts(),
  ];
}
