import { englishKey } from '../../../../src/catalogue/match/words/englishTitle';

test.each([
  ['manager, operations', 'operations manager'],
  ['head of the sales team', 'head sales team'],
  ['e-commerce manager', 'ecommerce manager'],
  ['ecom manager', 'ecommerce manager'],
  ['e-comm manager', 'ecommerce manager'],
  ['pre-sales', 'presales'],
  ['after sale', 'aftersales'],
  ['post sales', 'postsales'],
  ['front-end developer', 'frontend developer'],
  ['back end dev', 'backend developer'],
  ['full stack developer', 'fullstack developer'],
  ['short video editor', 'shortvideo editor'],
  ['short-form video editor', 'shortvideo editor'],
  ['live streaming host', 'livestream host'],
  ['live commerce host', 'livestream host'],
  ['live-broadcast host', 'livestream host'],
  ['live broadcasting host', 'livestream host'],
  ['mgr', 'manager'],
  ['supv', 'supervisor'],
  ['spvr', 'supervisor'],
  ['sup', 'supervisor'],
  ['spec', 'specialist'],
  ['spclst', 'specialist'],
  ['asst', 'assistant'],
  ['exec', 'executive'],
  ['eng', 'engineer'],
  ['engr', 'engineer'],
  ['dir', 'director'],
  ['ops', 'operations'],
  ['operation', 'operations'],
  ['rep', 'representative'],
  ['teamlead', 'team leader'],
  ['cs', 'customer service'],
  ['cust svc', 'customer service'],
  ['customer services', 'customer service'],
  ['mktg', 'marketing'],
  ['qc', 'quality control'],
  ['whs', 'warehouse'],
  ['whse', 'warehouse'],
  ['coord', 'coordinator'],
  ['merch', 'merchandising'],
  ['optimizer', 'optimiser'],
  ['fulfillment', 'fulfilment'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['labour', 'labor'],
  ['organisation', 'organization'],
  ['realising', 'realizing'],
  ['utiliser', 'utilizer'],
  ['localisation', 'localization'],
  ['logistic', 'logistics'],
  ['ads', 'ad'],
  ['advertisements', 'advertising'],
  ['advertisings', 'advertising'],
  ["buyer's assistant", 'buyers assistant'],
  ['q.c.', 'quality control'],
  ['manager manager', 'manager'],
  ['manager an iii for a of in i ii iv 1 2 3 and', 'manager'],
  ['c++ and c# developer', 'c# c++ developer'],
])('%j is %j', (title, same) => {
  expect(englishKey(title)).toBe([...same.split(' ')].sort().join(' '));
});

test.each(['mgrs', 'operational', 'engine', 'reproduction', 'special', 'directory', 'devops', 'supply', 'scope'])(
  '%j stays itself',
  (word) => {
    expect(englishKey(word)).toBe(word);
  },
);

test('a text without words has no key', () => {
  expect(['', ' - ', 'of the', '美工'].map(englishKey)).toEqual(['', '', '', '']);
});
