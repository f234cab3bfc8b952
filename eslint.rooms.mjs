/**
 * Which folder may import which (docs/decisions/0012-rooms.md). A floor may import the floors named; inside a floor a room
 * may import the rooms named and the floor's own files, which stand beneath its rooms.
 */
const CORE = [
  'base',
  'scoring',
  'catalogue',
  'staffing',
  'organisation',
  'jobtable',
  'scorecard',
  'forms',
  'registry',
  'packs',
  'tablefile',
];

const FLOORS = {
  base: [],
  ooxml: [],
  scoring: ['base'],
  catalogue: ['base', 'scoring', 'ooxml'],
  staffing: ['base'],
  organisation: ['base', 'scoring', 'catalogue', 'staffing'],
  jobtable: ['base', 'scoring', 'catalogue', 'staffing'],
  scorecard: ['base', 'scoring', 'catalogue', 'staffing', 'organisation'],
  forms: ['base', 'scoring', 'catalogue', 'staffing', 'organisation', 'jobtable', 'scorecard'],
  registry: ['base', 'scoring', 'catalogue', 'staffing', 'organisation', 'jobtable', 'scorecard', 'forms'],
  packs: [
    'base',
    'ooxml',
    'scoring',
    'catalogue',
    'staffing',
    'organisation',
    'jobtable',
    'scorecard',
    'forms',
    'registry',
  ],
  tablefile: ['base', 'ooxml', 'catalogue', 'packs'],
  excel: CORE,
  app: [...CORE, 'excel'],
  i18n: [...CORE, 'app'],
  functions: [...CORE, 'i18n'],
  addin: [...CORE, 'app', 'i18n'],
  taskpane: [...CORE, 'app', 'i18n', 'addin'],
  commands: ['base', 'app', 'i18n', 'addin'],
  embedded: ['base', 'ooxml'],
  workbench: ['base', 'ooxml', 'embedded', 'i18n', 'functions'],
  cli: [...CORE, 'app', 'i18n', 'embedded'],
};

/** Rooms that stand in one row: each may import all the rooms before it. */
const stacked = (...rooms) => Object.fromEntries(rooms.map((room, index) => [room, rooms.slice(0, index)]));

/** Floor → room → rooms of the same floor beneath it. */
const ROOMS = {
  scoring: {
    sentences: [],
    validation: [],
    'ruleText/words': [],
    ruleText: ['ruleText/words', 'validation'],
    printedRule: ['sentences', 'validation'],
  },
  catalogue: {
    'match/words': [],
    'match/indexes': ['match/words'],
    match: ['match/indexes', 'match/words'],
    'lint/demands': [],
    'lint/input': ['lint/demands'],
    'lint/scheme': ['lint/demands', 'lint/input'],
    lint: ['lint/demands', 'lint/input', 'match/words'],
    company: ['match'],
    'company/sheets': [],
    'company/table': ['company/sheets', 'lint/input'],
    'company/read': ['company', 'company/sheets', 'company/table', 'lint', 'lint/input', 'lint/scheme', 'match'],
    'company/draw': ['company', 'company/sheets', 'match'],
    'company/file': ['company/draw', 'company/sheets'],
  },
  staffing: {
    words: [],
    cells: [],
    header: ['cells', 'words'],
    'rows/employment': ['cells', 'header', 'words'],
    rows: ['cells', 'header', 'rows/employment', 'words'],
    lists: ['cells', 'header', 'rows', 'rows/employment', 'words'],
  },
  scorecard: {
    adjustments: [],
    projects: ['blocks', 'people', 'sheet', 'texts'],
    blocks: [],
    employment: [],
    people: ['employment'],
    probation: ['blocks', 'employment', 'people'],
    sheet: [],
    columns: ['sheet'],
    texts: ['columns', 'employment'],
    settings: ['blocks', 'employment', 'sheet', 'texts'],
    'settings/read': ['blocks', 'employment', 'settings'],
    'settings/plan': ['employment', 'settings', 'settings/read', 'sheet', 'texts'],
    confirmation: ['settings', 'sheet', 'texts'],
    template: ['columns', 'settings', 'sheet', 'texts'],
    targets: ['columns', 'people', 'sheet', 'template'],
    card: ['columns', 'employment', 'people', 'settings', 'sheet', 'summary', 'targets', 'template', 'texts'],
    refresh: ['card', 'columns', 'template'],
    summary: ['columns', 'employment', 'people', 'settings', 'sheet', 'template', 'texts'],
    actuals: ['people', 'sheet', 'targets', 'texts'],
    exports: ['actuals', 'people', 'sheet', 'targets', 'texts'],
    registers: ['actuals', 'exports', 'people', 'sheet', 'targets', 'texts'],
    pay: ['employment', 'people', 'settings', 'sheet', 'texts'],
    history: ['columns', 'confirmation', 'people', 'settings', 'sheet', 'targets', 'texts'],
    calibration: ['columns', 'employment', 'history', 'people', 'settings', 'sheet', 'summary', 'texts'],
    cycle: ['columns', 'employment', 'history', 'people', 'settings', 'sheet', 'texts'],
    followUp: ['history', 'sheet', 'texts'],
    trial: ['blocks', 'pay', 'people', 'settings'],
    job: ['card', 'settings', 'sheet', 'template', 'texts'],
    organisation: ['sheet', 'texts'],
    manual: ['organisation', 'settings', 'sheet', 'texts'],
  },
  packs: {
    book: [],
    make: ['book'],
    collect: ['book'],
    evidence: ['book', 'make'],
    raters: ['book', 'collect', 'make'],
  },
  excel: {
    office: [],
    sheets: ['office'],
    lists: ['office', 'sheets'],
    cards: ['office', 'sheets'],
    recording: ['office', 'sheets'],
  },
  app: {
    notes: [],
    workbook: ['notes'],
    list: ['notes', 'workbook'],
    company: ['list', 'notes', 'workbook'],
    organisation: ['list', 'notes', 'workbook'],
    posts: [],
    cards: ['list', 'notes', 'organisation', 'posts', 'workbook'],
    build: ['cards', 'list', 'posts', 'workbook'],
    manual: ['cards', 'list', 'notes', 'organisation', 'workbook'],
    forms: ['cards', 'list', 'notes', 'workbook'],
    projects: ['build', 'cards', 'list', 'workbook'],
    confirmation: ['cards', 'notes', 'workbook'],
    rules: ['cards', 'notes', 'posts', 'workbook'],
    settings: ['cards', 'list', 'notes', 'rules', 'workbook'],
    month: ['build', 'cards', 'confirmation', 'list', 'notes', 'rules', 'workbook'],
    exports: ['cards', 'month', 'notes', 'workbook'],
    team: ['cards', 'exports', 'list', 'month', 'notes', 'workbook'],
    registers: ['cards', 'exports', 'month', 'notes', 'workbook'],
    cycle: ['cards', 'month', 'notes', 'workbook'],
    archive: ['cards', 'month', 'notes', 'rules', 'workbook'],
    situation: ['cards', 'confirmation', 'notes', 'workbook'],
    packs: ['cards', 'list', 'month', 'notes', 'situation', 'team', 'workbook'],
    review: ['cards', 'confirmation', 'month', 'notes', 'organisation', 'situation', 'workbook'],
    evidence: ['cards', 'confirmation', 'month', 'notes', 'organisation', 'workbook'],
    trial: ['cards', 'company', 'list', 'month', 'notes', 'rules', 'workbook'],
  },
  i18n: stacked(
    'periods',
    ...[
      'messages/actualProblems',
      'messages/calibration',
      'messages/failures',
      'messages/issues',
      'messages/loading',
      'messages/organisationFindings',
      'messages/packs',
      'messages/periodFailures',
      'messages/projects',
      'messages/totals',
    ],
    ...['messages/settingsProblems', 'messages/templateProblems', 'messages/forms', 'messages/words', 'messages'],
    ...['company/failures', 'company/problems', 'company/scheme', 'company'],
    ...[
      'pane/frame',
      'pane/home',
      'pane/steps',
      'pane/month',
      'pane/settings',
      'pane/closing',
      'pane/review',
      'pane/cycle',
      'pane/evidence',
      'pane/archive',
      'pane/packs',
      'pane/projects',
      'pane/organisation',
      'pane/forms',
      'pane/company',
      'pane/operations',
      'pane/help',
      'pane',
    ],
    ...[
      'sheets/organisation',
      'sheets/manual',
      'sheets/period',
      'sheets/review',
      'sheets/registers',
      'sheets/cards',
      'sheets/company',
      'sheets/fill',
      'sheets/packs',
      'sheets',
    ],
    ...['cli', 'workbench', 'functions'],
  ),
  functions: { excel: [] },
  cli: { words: ['file'], file: [] },
  taskpane: stacked(
    ...[
      'state/list',
      'state/cards',
      'state/home',
      'state/month',
      'state/packs',
      'state/organisation',
      'state/forms',
      'state/company',
      'state/roles',
      'state/operations',
      'state',
    ],
    ...[
      'tasks/list',
      'tasks/cards',
      'tasks/home',
      'tasks/month',
      'tasks/packs',
      'tasks/organisation',
      'tasks/forms',
      'tasks/company',
      'tasks/roles',
      'tasks',
    ],
    ...['run', 'components', 'components/ask', 'components/place', 'components/notice', 'components/file'],
    ...[
      'pages',
      'pages/read',
      'pages/match',
      'pages/fill',
      'pages/roles',
      'pages/cards',
      'pages/packs',
      'pages/projects',
      'pages/organisation',
      'pages/forms',
      'pages/company',
      'pages/start',
      'pages/help',
    ],
    ...[
      'pages/month/actuals',
      'pages/month/archive',
      'pages/month/closing',
      'pages/month/confirmation',
      'pages/month/registers',
      'pages/month/review',
      'pages/month/settings',
      'pages/month',
    ],
    ...['pages/history', 'pages/home', 'pages/operations'],
    ...['shell/language', 'shell'],
  ),
  embedded: stacked(
    ...['grid', 'numbers', 'protocol'],
    ...['formula/values', 'formula/syntax', 'formula/evaluation', 'formula/functions', 'formula'],
    ...['workbook/parts/cells', 'workbook/parts/styles', 'workbook/parts', 'workbook/parts/markup', 'workbook'],
    ...[
      'workbook/references',
      'workbook/cells',
      'workbook/rules',
      'workbook/objects',
      'workbook/sheets',
      'workbook/file',
    ],
    ...['api', 'api/table', 'api/chart', 'api/range', 'api/sheet', 'api/workbook'],
    ...['host', 'node', 'web'],
  ),
  workbench: stacked('snapshot', 'grid', 'host', 'state', 'page/sheet', 'page'),
};

/** Rooms that no other floor may enter: what they hand out is Office.js's own. They stand beneath the floor's own files. */
const INNER_ROOMS = ['excel/office'];

/** Floors that their own files put together: the entry stands above the rooms. */
const ENTRY_ABOVE = ['cli', 'taskpane', 'workbench'];

const roomsOf = (floor) => Object.keys(ROOMS[floor] ?? {}).map((room) => `${floor}/${room}`);
const wholeFloor = (floor) => [floor, ...roomsOf(floor)];

const depth = (name) => name.split('/').length;

/** Inner rooms first: the first pattern that fits a path names its element. */
export const elements = Object.keys(FLOORS)
  .flatMap(wholeFloor)
  .sort((one, other) => depth(other) - depth(one))
  .map((name) => ({ type: name, pattern: `src/${name}` }));

const element = (type) => ({ element: { type } });
const policy = (from, allow) => ({ from: element(from), allow: { to: element(allow) } });

/** Floor → its policies: a file is held against those of its own floor alone, which takes a fraction of the time of all. */
export const policiesOfFloors = Object.entries(FLOORS).map(([floor, beneath]) => {
  const below = beneath.flatMap(wholeFloor).filter((room) => !INNER_ROOMS.includes(room));
  const rooms = Object.entries(ROOMS[floor] ?? {});
  const isAbove = ENTRY_ABOVE.includes(floor);
  const policies = [
    policy(floor, [floor, ...roomsOf(floor).filter((room) => isAbove || INNER_ROOMS.includes(room)), ...below]),
    ...rooms.map(([room, others]) =>
      policy(`${floor}/${room}`, [
        ...(isAbove ? [] : [floor]),
        `${floor}/${room}`,
        ...others.map((other) => `${floor}/${other}`),
        ...below,
      ]),
    ),
  ];
  return { floor, policies };
});
