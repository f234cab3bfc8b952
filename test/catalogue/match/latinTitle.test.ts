import { latinTitle } from '../../../src/catalogue/match/latinTitle';
import { companyWith, readIn, SMALL_COMPANY } from './smallCompany';
import { indexTitles } from '../../../src/catalogue/match/indexes/titles';
import { titleText } from '../../../src/catalogue/match/words/titleText';

const latin = readIn(latinTitle);

latin('the catalogue’s English words, in any order', [
  ['Customer Service Specialist', '', 'service 93 english'],
  ['Service Specialist, Customer', '', 'service 93 english'],
  ['Packer', '', 'packer 93 english'],
  ['Warehouse Manager', '', 'stockHead 93 english'],
  ['客服', '', ''],
  ['Nurse', '', ''],
  ['Operation', '', ''],
]);

latin('without seniority, shifts and what advertises', [
  ['Senior Customer Service Specialist', '', 'service 88 english'],
  ['Senior Packer', '', 'packer 88 english'],
  ['Customer Service Specialist (night shift)', '', 'service 88 english'],
  ['Graphic Designer (remote)', '', 'designer 88 english'],
  ['Remote Graphic Designer', '', 'designer 88 english'],
  ['Onsite Packer', '', 'packer 88 english'],
  ['Hybrid Packer', '', 'packer 88 english'],
  ['WFH Packer', '', 'packer 88 english'],
  ['Urgent Packer', '', 'packer 88 english'],
  ['Part-time Packer', '', 'packer 88 english'],
  ['The Packer', '', 'packer 93 english'],
  ['Hiring Graphic Designer', '', 'designer 88 english'],
  ['Graphic Designer - urgent', '', 'designer 88 english'],
  ['Senior Warehouse Supervisor', '', 'stockHead 88 english'],
  ['Junior Graphic Designer', '', 'designer 88 english'],
  ['Junior Operations Assistant', '', 'opsAid 88 english'],
]);

latin('who is learning is no head yet', [
  ['Junior Warehouse Supervisor', '', 'stockHead 70 english'],
  ['Trainee Warehouse Supervisor', '', 'stockHead 70 english'],
  ['Intern Warehouse Supervisor', '', 'stockHead 70 english'],
  ['Jr Store Manager', '', 'storeHead 70 english'],
  ['Junior Stock Keeper', '', 'stockHead 70 ambiguous, storeman 70 ambiguous'],
  ['Trainee Warehouse Coordinator', '', 'storeman 70 english'],
  ['Trainee Graphic Designer', '', 'designer 88 english'],
]);

latin('operation is what an operator does', [
  ['Livestream Operations', '', 'liveOps 86 english'],
  ['Store Operation', '', 'operator 86 english'],
  ['Store Operations Manager', '', ''],
]);

latin('the sound of a whole Chinese title', [
  ['dabaoyuan', '', 'packer 90 pinyin'],
  ['meigong', '', 'designer 90 pinyin'],
  ['caigou zhuanyuan', '', 'buyer 90 pinyin'],
  ['zhubo', '', 'host 90 pinyin'],
  ['tuig', '', ''],
  ['kefu', '', 'service 90 pinyin'],
  ['kef', '', ''],
]);

latin('another word for the rank', [
  ['Warehouse Coordinator', '', 'storeman 86 english'],
  ['Warehouse Coordinator', 'Warehouse', 'storeman 86 english'],
  ['Warehouse Officer', 'Star Unit', 'storeman 70 english'],
  ['Warehouse Head', '', 'stockHead 86 english'],
  ['Customer Service Team Leader', '', 'serviceHead 86 english'],
  ['Customer Service Agent', '', 'service 86 english'],
  ['Promotion Executive', '', 'buyTraffic 86 english'],
  ['Finance Head', '', 'booksHead 86 english'],
  ['Operations Manager', '', ''],
  ['Operation Coordinator', '', 'operator 70 english'],
  ['Operations Officer', '', 'operator 70 english'],
  ['Operation Officer', '', 'operator 70 english'],
  ['Finance Lead', '', 'booksHead 86 english'],
  ['Studio Lead', '', 'liveHead 70 english, designHead 56 ambiguous'],
  ['Promotion Head', '', 'promoHead 70 english, planHead 56 ambiguous'],
  ['Livestream Moderator', '', ''],
  // Without what stands in brackets, where the whole says nothing.
  ['Warehouse Coordinator (Ningbo)', '', 'storeman 86 english'],
  ['Trainee Warehouse Coordinator (Ningbo)', '', 'storeman 70 english'],
  // The only title of this work is one that leaves doubts.
  ['Parcel Lead', '', 'packer 56 english'],
  // A department before a title of its own, which leads nobody.
  ['Warehouse Packer', '', 'packer 86 english'],
  ['Design Packer', '', ''],
  ['Design Graphic Designer', '', 'designer 86 english'],
  ['Design Studio Manager', '', ''],
]);

latin('misspelt', [
  ['Warehouze Supervisor', '', 'stockHead 86 spelling'],
  ['Warehuse Specialist', '', 'storeman 86 spelling'],
  ['Warehoouse Specialist', '', 'storeman 86 spelling'],
  ['Grapihc Designer', '', 'designer 86 spelling'],
  ['Warehuse Coordinator', '', 'storeman 84 english'],
  ['Xarehouse Supervisor', '', ''],
  ['Grapixyc Designer', '', ''],
]);

latin('on a platform: the same post at home, another operation elsewhere, exporting abroad', [
  ['Tmall Graphic Designer', '', 'designer 88 english'],
  ['Tmall Store Operator', '', 'operator 88 english'],
  ['Tmall Store Manager', '', 'storeHead 88 english'],
  ['Douyin Graphic Designer', '', 'designer 88 english'],
  ['Rednote Graphic Designer', '', 'designer 88 english'],
  ['Douyin Store Manager', '', 'storeHead 70 english'],
  ['Kwai Store Operator', '', 'operator 70 english'],
  ['JD Store Operator', '', 'operator 70 english'],
  ['Douyin Tmall Store Operator', '', 'operator 70 english'],
  ['Shopee Graphic Designer', '', 'designer 88 english'],
  ['Amazon Operator', '', 'exporter 86 english'],
  ['Amazon Listing Executive', '', 'exporter 86 english'],
  ['Shopee Specialist', '', 'exporter 86 english'],
  ['Shopee Ecommerce Executive', '', 'exporter 86 english'],
  ['Tmall Amazon Operator', '', 'exporter 86 english'],
  ['Amazon FBA US Listing', '', 'exporter 86 english'],
  ['Amazon US Graphic Designer', '', 'designer 88 english'],
  ['Amazon UK Graphic Designer', '', 'designer 88 english'],
  ['Amazon EU Graphic Designer', '', 'designer 88 english'],
  ['Amazon FBA Graphic Designer', '', 'designer 88 english'],
  ['Amazon FBM Graphic Designer', '', 'designer 88 english'],
  ['Shopee Store Manager', '', 'exporter 70 english, storeHead 60 english'],
  ['Shopee Listing Team Lead', '', 'exporter 70 english'],
  ['TikTok Store Operator', '', 'exporter 70 english, operator 60 english'],
  ['TK Operator', '', 'exporter 70 english'],
  ['TikTok Shopee Store Operator', '', 'exporter 70 english, operator 60 english'],
  ['Shopee', '', ''],
  ['Tmall Supervisor', '', ''],
  ['US Store Operator', '', ''],
  ['Etsy Marketplace Executive', '', 'exporter 86 english'],
]);

latin('e-commerce before a post that is the same in every trade', [
  ['E-commerce Graphic Designer', '', 'designer 86 english'],
  ['Ecommerce Packer', '', 'packer 86 english'],
  ['Online Store Packer', '', 'packer 86 english'],
  ['Online Shop Packer', '', 'packer 86 english'],
  // Which may have another name in e-commerce, or leads.
  ['E-commerce Buyer', '', ''],
  ['E-commerce Warehouse Supervisor', '', ''],
  ['E-commerce', '', ''],
]);

readIn(
  latinTitle,
  companyWith({
    packer: ['Picker'],
    storeman: ['Picker', 'Main Warehouse Specialist'],
    opsAid: ['Studio Assistant'],
    buyTraffic: ['Traffic Specialist', 'Ads Traffic Specialist'],
    clerk: ['Legal Specialist', 'Main Legal Specialist'],
  }),
)('in a company of more titles', [
  ['E-commerce Studio Assistant', '', 'opsAid 86 english'],
  // Either of two roles.
  ['E-commerce Picker', '', ''],
  ['Warehouse Picker', '', ''],
  // With this rank the work may be an authority’s or a law’s, unless more is said of it.
  ['Traffic Officer', '', 'buyTraffic 70 english'],
  ['Traffic Coordinator', '', 'buyTraffic 86 english'],
  ['Ads Traffic Officer', '', 'buyTraffic 86 english'],
  ['Warehouse Operative', '', 'storeman 70 english'],
  ['Main Warehouse Operative', '', 'storeman 86 english'],
  ['Legal Agent', '', 'clerk 70 english'],
  ['Main Legal Agent', '', 'clerk 86 english'],
]);

test('a company that sells at home alone has nobody for a shop abroad', () => {
  const atHome = indexTitles({ ...SMALL_COMPANY, roles: SMALL_COMPANY.roles.filter(({ id }) => id !== 'exporter') });
  const roles = (title: string) =>
    latinTitle(atHome, titleText(title), atHome.departments.context('')).map(({ roleId, confidence }) => [
      roleId,
      confidence,
    ]);
  expect(roles('Amazon Listing Executive')).toEqual([]);
  expect(roles('Shopee Store Manager')).toEqual([['storeHead', 0.6]]);
});
