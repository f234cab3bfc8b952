import type { ChartSeries, ChartSnapshot } from '../../snapshot/sheetSnapshot';
import { useTexts } from '../../state/texts';

const COLORS = ['#1B7F79', '#E08A2B', '#4C78C9', '#A24D8F', '#6B8E23', '#B5473C'];
const MARGIN = { top: 34, right: 14, bottom: 34, left: 14 };
const LABEL_SIZE = 11;

/** A chart drawn plainly from the values of its cells. */
export function ChartPicture({ chart }: { readonly chart: ChartSnapshot }): React.JSX.Element {
  const texts = useTexts();
  const { x, y, width, height } = chart.place;
  return (
    <svg
      className="chart"
      role="img"
      aria-label={texts.chart(chart.title)}
      style={{ left: x, top: y, width, height }}
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect width={width} height={height} fill="var(--colorNeutralBackground1)" stroke="var(--colorNeutralStroke1)" />
      <text
        x={width / 2}
        y={21}
        textAnchor="middle"
        fontSize={13}
        fontWeight={600}
        fill="var(--colorNeutralForeground1)"
      >
        {chart.title}
      </text>
      {chart.kind === 'other' || chart.kind === 'pie' || chart.series.length === 0 ? (
        <foreignObject x={12} y={MARGIN.top} width={width - 24} height={height - MARGIN.top}>
          <p className="chart-note">{texts.chartNotDrawn}</p>
        </foreignObject>
      ) : (
        <Bars chart={chart} />
      )}
    </svg>
  );
}

/** Columns (bars and lines are shown as columns too: the values are what matters here) over their categories. */
function Bars({ chart }: { readonly chart: ChartSnapshot }): React.JSX.Element {
  const { width, height } = chart.place;
  const count = Math.max(1, chart.categories.length, ...chart.series.map(({ values }) => values.length));
  const top = Math.max(1, ...chart.series.flatMap(({ values }) => values.map((value) => value ?? 0))) * 1.12;
  const plot = { width: width - MARGIN.left - MARGIN.right, height: height - MARGIN.top - MARGIN.bottom };
  const slot = plot.width / count;
  const bar = (slot * 0.7) / chart.series.length;
  const base = MARGIN.top + plot.height;
  const longest = Math.max(1, Math.floor(slot / LABEL_SIZE));
  return (
    <>
      <line
        x1={MARGIN.left}
        x2={width - MARGIN.right}
        y1={base}
        y2={base}
        stroke="var(--colorNeutralStrokeAccessible)"
      />
      {chart.series.flatMap((series, at) =>
        series.values.map((value, index) => (
          <Bar
            key={`${at}-${index}`}
            series={series}
            index={index}
            x={MARGIN.left + slot * index + slot * 0.15 + bar * at}
            base={base}
            width={bar}
            height={(Math.max(0, value ?? 0) / top) * plot.height}
            color={COLORS[at % COLORS.length] ?? '#1B7F79'}
          />
        )),
      )}
      {chart.categories.map((category, index) => (
        <text
          key={index}
          x={MARGIN.left + slot * (index + 0.5)}
          y={base + 16}
          textAnchor="middle"
          fontSize={LABEL_SIZE}
          fill="var(--colorNeutralForeground3)"
        >
          {category.length > longest ? `${category.slice(0, Math.max(1, longest - 1))}…` : category}
          <title>{category}</title>
        </text>
      ))}
    </>
  );
}

interface BarProps {
  readonly series: ChartSeries;
  readonly index: number;
  readonly x: number;
  readonly base: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

function Bar({ series, index, x, base, width, height, color }: BarProps): React.JSX.Element | null {
  if (series.values[index] === null) return null;
  const text = series.texts[index] ?? '';
  return (
    <g>
      <rect x={x} y={base - height} width={width} height={height} fill={color}>
        <title>{`${series.name} ${text}`.trim()}</title>
      </rect>
      <text
        x={x + width / 2}
        y={base - height - 4}
        textAnchor="middle"
        fontSize={LABEL_SIZE}
        fill="var(--colorNeutralForeground1)"
      >
        {text}
      </text>
    </g>
  );
}
