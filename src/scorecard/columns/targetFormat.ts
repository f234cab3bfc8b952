/** A total as it is, whatever decimals the settings keep: 80 is 80.0, 79.95 is not 80.0. */
export const TOTAL_FORMAT = '0.0#';

/** A total as cards print it by `TOTAL_FORMAT`. Pure. */
export function totalText(total: number): string {
  return total.toFixed(2).replace(/0$/, '');
}

/** A known percent target is shown without needless decimals: 100%, not 100.0%. */
export function targetFormat(format: string, target: number | null): string {
  const whole = target !== null && Math.abs(target * 100 - Math.round(target * 100)) < 1e-9;
  return format.endsWith('%') && whole ? '0%' : format;
}
