import { reordered, twoNames } from '../../../src/catalogue/match/wholeTitle';
import { readIn } from './smallCompany';

const inOtherOrder = readIn(reordered);
const twice = readIn(twoNames);

inOtherOrder('the pieces of a title in another order', [
  ['客服（售前）', '', 'presales 92 variant'],
  ['专员-推广', '', 'buyTraffic 92 variant'],
  ['员（打包）', '', 'packer 92 variant'],
  ['主管-客服', '', 'serviceHead 92 variant'],
  ['客服专员（售前）', '客服部', 'presales 92 variant'],
  ['专员 客服 售前', '', 'presales 92 variant'],
  ['售前 专员 客服', '', 'presales 92 variant'],
  ['客服 售前 专员', '', 'presales 92 variant'],
  ['客服 专员 售前', '', 'presales 92 variant'],
  ['专员 售前 客服', '', 'presales 92 variant'],
  ['售前 客服 专员', '', ''],
  ['客服-专员-售前-组', '', ''],
  ['客服（售前+专员）', '', ''],
  ['客服（售前+售后）', '', 'service 92 variant'],
  ['专员（售前、客服）', '', 'presales 92 variant'],
  ['主播', '', ''],
  ['组-客服', '', ''],
  ['管-主', '', ''],
  ['Supervisor - Warehouse', '', 'stockHead 92 variant'],
  ['Keeper, Stock', '', 'stockHead 70 ambiguous, storeman 70 ambiguous'],
  ['Leader Team', '', ''],
]);

twice('two names of one post side by side', [
  ['打包分拣', '', 'packer 86 variant'],
  ['美工美编', '', 'designer 86 variant'],
  ['店长天猫店长', '', 'storeHead 86 variant'],
  ['客服客服专员', '', 'service 86 variant'],
  ['文案策划文案', '', 'writer 86 variant'],
  ['美工摄影', '', ''],
  ['打包主管', '', ''],
  ['主管负责人', '行政部', ''],
  ['推广推广', '', ''],
  ['设计师美工', '', ''],
  ['Packer Packer', '', ''],
  ['人事专员招聘专员', '', ''],
  ['美工', '', ''],
]);
