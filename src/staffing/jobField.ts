/** What a column of a job table may be about besides the columns of a staffing list. */
export const JOB_FIELDS = [
  'purpose',
  'requirements',
  'education',
  'experience',
  'skills',
  'superior',
  'reports',
  'assessor',
  'cadence',
  'deliverables',
  'functions',
  'headcount',
  'role',
  'level',
  'weights',
  'targets',
] as const;

export type JobField = (typeof JOB_FIELDS)[number];
