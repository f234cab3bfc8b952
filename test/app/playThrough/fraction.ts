/** Exact arithmetic on decimals as HR would do it with pencil: no binary noise, so no rule about when to round it away. */
export class Fraction {
  private constructor(
    private readonly top: bigint,
    private readonly bottom: bigint,
  ) {}

  /** The decimal a number is written as: 0.1 is one tenth. */
  static of(value: number): Fraction {
    const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
    const [whole = '0', decimals = ''] = mantissa.split('.');
    const power = Number(exponent) - decimals.length;
    const digits = BigInt(whole + decimals);
    return power >= 0 ? new Fraction(digits * 10n ** BigInt(power), 1n) : new Fraction(digits, 10n ** BigInt(-power));
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.top, other.bottom));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.top * other.top, this.bottom * other.bottom);
  }

  over(other: Fraction): Fraction {
    const sign = other.top < 0n ? -1n : 1n;
    return new Fraction(sign * this.top * other.bottom, sign * this.bottom * other.top);
  }

  /** Below, at or above: -1, 0, 1. */
  against(other: Fraction): -1 | 0 | 1 {
    const gap = this.minus(other).top;
    return gap < 0n ? -1 : gap > 0n ? 1 : 0;
  }

  atLeast(other: Fraction): Fraction {
    return this.against(other) < 0 ? other : this;
  }

  atMost(other: Fraction): Fraction {
    return this.against(other) > 0 ? other : this;
  }

  absolute(): Fraction {
    return this.top < 0n ? new Fraction(-this.top, this.bottom) : this;
  }

  /** The next whole number upwards; a whole one stays. */
  roundedUp(): Fraction {
    const whole = this.top / this.bottom;
    return new Fraction(this.top > 0n && whole * this.bottom !== this.top ? whole + 1n : whole, 1n);
  }

  /** To so many decimals, half away from zero. */
  rounded(decimals: number): Fraction {
    const scale = 10n ** BigInt(decimals);
    const size = this.top < 0n ? -this.top : this.top;
    const whole = (2n * size * scale + this.bottom) / (2n * this.bottom);
    return new Fraction(this.top < 0n ? -whole : whole, scale);
  }

  number(): number {
    const scale = 10n ** 15n;
    return Number((this.top * scale) / this.bottom) / 1e15;
  }
}

export const ZERO = Fraction.of(0);
export const HUNDRED = Fraction.of(100);

export function sum(parts: readonly Fraction[]): Fraction {
  return parts.reduce((total, part) => total.plus(part), ZERO);
}
