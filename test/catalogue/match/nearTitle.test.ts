import { containedTitles, misspeltTitle } from '../../../src/catalogue/match/nearTitle';
import { readIn } from './smallCompany';

const contained = readIn(containedTitles);
const misspelt = readIn(misspeltTitle);

misspelt('one letter wrong is explained by its sound, its look, or the keyboard', [
  ['打包圆', '', 'packer 86 spelling'],
  ['客服专贝', '', 'service 86 spelling'],
  ['售后客报', '', 'aftersales 86 spelling'],
  ['售前客服服', '', 'presales 86 spelling'],
  ['打员包', '', 'packer 86 spelling'],
  ['打包园', '', 'packer 86 spelling'],
  ['行证专员', '', 'clerk 86 spelling'],
  ['前端工程帅', '', 'coder 86 spelling'],
  ['数据分折', '', 'analyst 86 spelling'],
  ['推广转员', '客服部', 'buyTraffic 86 spelling'],
  ['设计师帅', '设计部', 'designer 50 department, packDesigner 28 ambiguous'],
]);

// What remains behind the letter of 场经理 is a rank, so that the letter may be any word's.
misspelt('a letter lost, where it breaks a word and one role alone is near', [
  ['售后服', '', 'aftersales 86 spelling'],
  ['推广专', '', 'buyTraffic 86 spelling'],
  ['数据分', '', 'analyst 86 spelling'],
  ['前端工师', '', 'coder 86 spelling'],
  ['前端程师', '', 'coder 86 spelling'],
  ['场经理', '', 'boss 50 spelling'],
]);

misspelt('any other letter is a possibility', [
  ['推广主客', '', 'promoHead 50 spelling'],
  ['打包贼', '', 'packer 50 spelling'],
  ['售中客服', '', 'aftersales 50 spelling, presales 50 spelling'],
  ['财务主官', '', 'booksHead 56 spelling'],
]);

misspelt('a word that several posts are one letter from', [
  ['售货客服', '', 'aftersales 50 spelling, presales 50 spelling'],
  ['小丽工', '', 'buyTraffic 70 spelling, packer 70 spelling'],
]);

misspelt('words around it are taken away first, if they cannot be another post’s', [
  ['高级客服专贝', '', 'service 84 spelling'],
  ['华东客服专贝', '', 'service 84 spelling'],
  ['京东客服专贝', '', ''],
  ['女装客服专贝', '', ''],
  ['副客服专贝', '', ''],
  ['高级摄影帅', '', ''],
  ['高级打宝', '', ''],
]);

misspelt('work that any company has is as surely misspelt as any other', [
  ['招骋专员', '', 'recruiter 86 spelling'],
  ['行政砖员', '', 'clerk 86 spelling'],
]);

misspelt('a department spelled right, with a rank, is no misspelling', [
  ['财务主管', '', ''],
  ['设计主任', '', ''],
  ['设计经理', '', ''],
  ['物流部主管', '', ''],
  ['客服经理', '', ''],
  ['直播主观', '', 'liveHead 86 spelling'],
]);

misspelt('nothing for this', [
  ['前台专员', '', ''],
  ['Packe', '', ''],
  ['打包员', '', ''],
  ['主播', '', ''],
]);

contained('a title that holds another', [
  ['资深物流打包员工', '', 'packer 37 variant'],
  ['客服培训', '', 'service 43 variant'],
  ['培训客服', '', 'service 48 variant'],
  ['店长的朋友', '', 'storeHead 38 variant'],
  ['高级推广投放策划', '', 'writer 36 variant, buyTraffic 31 variant, planHead 6 ambiguous'],
  ['主播团队招聘专员', '', 'recruiter 48 variant, host 31 variant'],
  ['主管朋友', '', ''],
  ['主播', '', ''],
  ['设计师傅', '', 'designer 54 ambiguous, packDesigner 54 ambiguous'],
  ['人事专员招聘专员', '', 'recruiter 48 variant'],
  [
    '打包分拣推广投放文案策划摄影美工美编主播',
    '',
    'host 30 variant, writer 29 variant, buyTraffic 25 variant, designer 25 variant, packer 25 variant, photographer 25 variant, planHead -5 ambiguous',
  ],
]);
