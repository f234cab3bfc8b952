import { JOB_FIELDS, type JobField } from '../staffing/jobField';

/** What can be filled: duties and indicators, which every list gets a column for, and what a list's own headers ask for. */
export type FillField = 'duties' | 'kpi' | JobField;

/** Everything that can be filled, in the order people are asked. */
export const FILL_FIELDS: readonly FillField[] = ['duties', 'kpi', ...JOB_FIELDS];

/** How a text with several items is written: all in one cell, an item a row as far as the post has rows, or one line. */
export const FILL_FORMS = ['cell', 'rows', 'line'] as const;

export type FillForm = (typeof FILL_FORMS)[number];

/** Where lists without columns for duties and indicators get them: columns of their own, or a sheet with a row a position. */
export const FILL_INTO = ['list', 'sheet'] as const;

export type FillInto = (typeof FILL_INTO)[number];
