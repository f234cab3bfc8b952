import { FaultSubject } from './faultRun';

/**
 * A sample of the points of `npm run faults`: a request fails before its effect, after it with the answer lost, or half-way,
 * and clicking again leads to the workbook an undisturbed run gives.
 */

/** Of each use case every so-manieth point; another start for each, so that all kinds of faults are among them. */
const STEP = 13;

test.each([
  'fill',
  'build',
  'rebuild',
  'rebuild moved',
  'remove',
  'confirm',
  'pay',
  'close',
  'next',
  'reopen',
  'organisation',
  'organisation again',
  'targets again',
  'quarter again',
  'hand out',
  'forms again',
  'project',
])('%s: stopped anywhere, it is completed by clicking again', async (name) => {
  const subject = await FaultSubject.record(name);
  const points = subject.points();
  expect(points.length).toBeGreaterThan(STEP);
  for (const point of points.filter((_, index) => index % STEP === name.length % STEP)) {
    const outcome = await subject.meet(point);
    const clean = { stuck: false, different: [], duplicates: [], references: [], lost: [] };
    expect({ point, ...outcome }).toEqual({ point, ...clean });
  }
});

test('what HR wrote beside lines of the summary moves with them or not at all, wherever Excel stops', async () => {
  const subject = await FaultSubject.record('kept summary');
  const points = subject.writings('RequestPayloadSizeLimitExceeded');
  expect(points.length).toBeGreaterThan(0);
  for (const point of points) {
    const outcome = await subject.meet(point);
    const clean = { stuck: false, different: [], duplicates: [], references: [], lost: [] };
    expect({ point, ...outcome }).toEqual({ point, ...clean });
  }
});

test('what a later chunk of cards can neither finish nor take away is taken away by the next click', async () => {
  const subject = await FaultSubject.record('build in parts');
  // Cards of one role are copies of each other: the first chunk copies, and so does each one behind it.
  const [, nth] = subject.copying();
  const ofChunk = subject.points(1).filter((point) => point.nth === nth);
  const points = [...ofChunk.slice(0, 1), ...ofChunk.slice(-1)];
  expect(points.map(({ fault }) => fault.kind)).toEqual(['before', 'between']);
  for (const point of points) {
    const outcome = await subject.meet({ ...point, twice: true });
    const clean = { stuck: false, different: [], duplicates: [], references: [], lost: [] };
    expect({ point, ...outcome }).toEqual({ point, ...clean });
  }
});

test('what can neither be finished nor taken away is taken away by the next click, and nothing is drawn before', async () => {
  const subject = await FaultSubject.record('moved since begun');
  const between = subject
    .points()
    .flatMap(({ fault, ...point }) => (fault.kind === 'between' ? { ...point, fault } : []));
  const requests = [...new Set(between.map(({ nth }) => nth))].slice(0, 3);
  // Refused as protected, a step is tried in another way.
  const points = requests.flatMap((nth) => {
    const counts = between.filter((each) => each.nth === nth).map(({ fault }) => fault.count);
    return [Math.min(...counts), Math.max(...counts)].map((count) => {
      return { name: subject.faultCase.name, nth, fault: { kind: 'between', code: 'AccessDenied', count } as const };
    });
  });
  expect(points).toHaveLength(6);
  for (const point of points) {
    const outcome = await subject.meet({ ...point, twice: true });
    const clean = { stuck: false, different: [], duplicates: [], references: [], lost: [] };
    expect({ point, ...outcome }).toEqual({ point, ...clean });
  }
});
