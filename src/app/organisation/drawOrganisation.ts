import type { SheetDrawing } from '../../base/sheetDrawing';
import { chartDepartments, type ChartDepartment } from '../../scorecard/organisation/chartBoxes';
import { drawChart, MOST_ON_ONE_SHEET } from '../../scorecard/organisation/drawChart';
import { drawFunctions } from '../../scorecard/organisation/drawFunctions';
import { drawHeadcount } from '../../scorecard/organisation/drawHeadcount';
import { drawOverview } from '../../scorecard/organisation/drawOverview';
import type { OrganisationSheet, OrganisationTexts } from '../../scorecard/texts/organisationTexts';
import type { Services } from '../services';
import type { ListedOrganisation } from '../list/listedOrganisation';

/** A sheet to draw: how it is known again, and what it is called where that name is free. */
export interface OrganisationDrawing {
  readonly key: string;
  readonly name: string;
  readonly drawing: SheetDrawing;
  /** Where somebody has changed it, no other stands beside it: it is a page of a book, there to be written on. */
  readonly once?: true;
}

/** The sheets that show one thing: one, or for the chart of a large company one a department besides. Pure. */
export function drawOrganisation(
  sheet: OrganisationSheet,
  listed: ListedOrganisation,
  services: Services,
): OrganisationDrawing[] {
  const { catalogue } = services;
  const texts = services.sheetTexts.organisation;
  const name = texts.sheetNames[sheet];
  const { organisation, posts, units, superiorOf } = listed;
  switch (sheet) {
    case 'chart':
      return drawCharts(listed, services);
    case 'functions':
      return [{ key: sheet, name, drawing: drawFunctions(units, { organisation, posts }, catalogue, texts) }];
    case 'headcount':
      return [{ key: sheet, name, drawing: drawHeadcount(posts, catalogue, texts) }];
    case 'overview':
      return [{ key: sheet, name, drawing: drawOverview(posts, superiorOf, catalogue, texts) }];
  }
}

function drawCharts(
  { organisation, posts, units }: ListedOrganisation,
  { sheetTexts }: Services,
): OrganisationDrawing[] {
  const texts = sheetTexts.organisation;
  const { name, title } = { name: texts.sheetNames.chart, title: texts.titles.chart };
  const tops = chartDepartments({ units, posts, organisation, texts });
  const people = tops.reduce((sum, each) => sum + each.people, 0);
  const [only, ...others] = tops;
  // One department at the top that holds all others is the company.
  const company = only && others.length === 0 && only.below.length > 0 ? only : null;
  const box = company?.lines ?? [texts.chart.people(texts.chart.company, people)];
  const own = company && company.posts.length > 0 ? [withoutBelow(company, texts)] : [];
  const departments = company ? [...own, ...company.below] : tops;
  if (people <= MOST_ON_ONE_SHEET) return [{ key: 'chart', name, drawing: drawChart(title, box, departments, texts) }];
  const outlines = departments.map((each) => outlineOf(each, texts.chart.seeSheet));
  return [
    { key: 'chart', name, drawing: drawChart(title, box, outlines, texts) },
    ...departments.map((each) => ({
      key: `chart ${each.key}`,
      name: `${name} ${each.name}`,
      drawing: drawChart(`${title} ${each.name}`, each.lines, [{ ...each, below: [] }, ...each.below], texts),
    })),
  ];
}

/** A department's own posts, counted without those of the departments below. */
function withoutBelow(department: ChartDepartment, { chart }: OrganisationTexts): ChartDepartment {
  const people = department.people - department.below.reduce((sum, each) => sum + each.people, 0);
  const lines = [chart.people(department.name, people), ...department.lines.slice(1)];
  return { ...department, lines, people, below: [] };
}

/** A department without its people. */
function outlineOf(department: ChartDepartment, seeSheet: string): ChartDepartment {
  const posts = department.people > 0 ? [{ heading: seeSheet, names: '' }] : [];
  return { ...department, posts, below: department.below.map((each) => ({ ...each, posts: [], below: [] })) };
}
