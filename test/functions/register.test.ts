import { value, invalidValue, type CellArgument, type CellFunction } from '../../src/functions/answer';
import { registerFunctions, type FunctionRuntime } from '../../src/functions/excel/register';
import { FUNCTION_NAMES, type FunctionName } from '../../src/functions/signatures';
import { functionTexts } from '../../src/i18n/functions/texts';

class RuntimeError extends Error {
  constructor(
    readonly code: string,
    readonly reason: string,
  ) {
    super(reason);
  }
}

type Answers = Readonly<Record<FunctionName, CellFunction>>;

function registered(load: () => Promise<Answers>, withErrors = true) {
  const functions = new Map<string, (...given: CellArgument[]) => unknown>();
  const runtime: FunctionRuntime = {
    associate: (id, answer) => void functions.set(id, answer),
    ...(withErrors ? { Error: RuntimeError } : {}),
  };
  registerFunctions(runtime, functionTexts('zh-CN'), load);
  return {
    names: [...functions.keys()],
    call: async (name: FunctionName, ...given: CellArgument[]): Promise<unknown> => functions.get(name)?.(...given),
  };
}

const echo = (...given: readonly CellArgument[]) => value(given.map(String).join('|'));
const answers: Answers = {
  ROLE: echo,
  DUTIES: echo,
  KPIS: () => ({ kind: 'rows', rows: [['a', 1, '', 'b']] }),
  GRADE: echo,
  COEFFICIENT: echo,
  SCORE: () => invalidValue('why'),
};

test('every function is there before anything is loaded, and one load serves all cells', async () => {
  let loads = 0;
  const { names, call } = registered(() => Promise.resolve(answers).finally(() => (loads += 1)));
  expect(names).toEqual(FUNCTION_NAMES);
  expect(loads).toBe(0);
  await Promise.all(Array.from({ length: 50 }, (_, index) => call('ROLE', `t${index}`, '')));
  await call('GRADE', 1, [[1]]);
  expect(loads).toBe(1);
});

test('a function gets its arguments and not what Excel adds behind them', async () => {
  const { call } = registered(() => Promise.resolve(answers));
  expect(await call('ROLE', '会计', '财务部', { address: 'A1' } as never)).toBe('会计|财务部');
  expect(await call('DUTIES', 'R05', null, {} as never)).toBe('R05|null');
});

test('rows are handed over as rows, and an error with its code and reason', async () => {
  const { call } = registered(() => Promise.resolve(answers));
  expect(await call('KPIS', 'R05')).toEqual([['a', 1, '', 'b']]);
  await expect(call('SCORE', '', 1, 1)).rejects.toMatchObject({ code: '#VALUE!', reason: 'why' });
  const plain = registered(() => Promise.resolve(answers), false);
  await expect(plain.call('SCORE', '', 1, 1)).rejects.toThrow('why');
});

test('a function that spills hands over rows also where its answer is a single value', async () => {
  const { call } = registered(() => Promise.resolve({ ...answers, KPIS: () => value('') }));
  expect(await call('KPIS', '')).toEqual([['']]);
  expect(await call('ROLE', '', '')).toBe('|');
});

test('an engine that cannot run them makes every function say so', async () => {
  const { call } = registered(() => Promise.reject(new SyntaxError('Invalid regular expression')));
  for (const name of FUNCTION_NAMES) {
    await expect(call(name, 'x')).rejects.toMatchObject({
      code: '#N/A',
      reason: functionTexts('zh-CN').reasons.tooOld,
    });
  }
});
