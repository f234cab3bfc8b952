import { IndicatorLibrary, ownGoalId, ownGoalIndicator } from '../../src/catalogue/ownGoals';
import { bundledCatalogue } from '../support/bundledCatalogue';

test('the library knows a goal by its id alone, whatever its rule, and lists none of them', async () => {
  const { indicators } = await bundledCatalogue('zh-CN');
  const own = [...indicators.values()].map(({ name, unit, target, rule }) =>
    ownGoalIndicator({ name: `${name['zh-CN']} "a" → b`, unit, target, rule }),
  );
  expect(own.map(({ id }) => indicators.get(id))).toEqual(own);
  // Which side is better follows from the rule, as the library has it.
  const turned = [...indicators.values()].filter(
    ({ direction, rule }, index) =>
      rule.kind !== 'judgement' && !('direction' in rule) && own[index]?.direction !== direction,
  );
  expect(turned.map(({ id }) => id)).toEqual([]);
  expect([...indicators.keys()].filter((id) => id.startsWith('own-goal'))).toEqual([]);
});

const rule = { kind: 'occurrence', points: 5 } as const;

test.each([
  'own-goal:',
  'own-goal:{}',
  'own-goal:["搬完","days"',
  'own-goal:["搬完","车",null,{"kind":"occurrence","points":5}]',
  'own-goal:["搬完","toString",null,{"kind":"occurrence","points":5}]',
  'own-goal:[1,"times",null,{"kind":"occurrence","points":5}]',
  'own-goal:["搬完","times","0",{"kind":"occurrence","points":5}]',
  'own-goal:["搬完","times",null,{"kind":"occurrence","points":-5}]',
  'own-goal:["搬完","times",0.5,{"kind":"occurrence","points":5}]',
  'own-goal:["搬完","times",null,"=1+1"]',
  `x${ownGoalId({ name: '搬完', unit: 'times', target: null, rule })}`,
])("a damaged id is nobody's: %s", (id) => {
  expect(new IndicatorLibrary().get(id)).toBeUndefined();
  expect(new IndicatorLibrary().get(ownGoalId({ name: '搬完', unit: 'times', target: null, rule }))?.rule).toEqual(
    rule,
  );
});
