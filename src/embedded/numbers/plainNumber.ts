const scientific = (value: number, digits: number): string => {
  const [mantissa = '', exponent = '0'] = value.toExponential(digits).split('e');
  const trimmed = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  const power = Number(exponent);
  return `${trimmed}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
};

/** A number as it reads when it is joined to text: 15 significant digits, exponent from 1E+21 on and below 1E-9. */
export const numberAsText = (value: number): string => {
  if (value === 0) return '0';
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size >= 1e21 || size < 1e-9) return scientific(rounded, 14);
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(20).replace(/\.?0+$/, '') : text;
};

/** A number in the General format of a cell: no more than 11 characters, exponent from 1E+11 on and below 0.0001. */
export const numberAsGeneral = (value: number): string => {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e11) return scientific(value, 5);
  if (size < 1e-4 && numberAsText(value).replace(/[-.]/g, '').length > 10) return scientific(value, 5);
  const whole = String(Math.trunc(size)).length;
  const text = Number(value.toFixed(Math.max(0, Math.min(20, 10 - whole)))).toString();
  return text.includes('e') ? scientific(value, 5) : text;
};
