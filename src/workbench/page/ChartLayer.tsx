import type { GridScroll } from '../grid/sheetGrid';
import type { ChartSnapshot } from '../snapshot/sheetSnapshot';
import { ChartPicture } from './ChartPicture';

interface ChartLayerProps {
  readonly charts: readonly ChartSnapshot[];
  readonly scroll: GridScroll;
}

/** The charts of the sheet, above the cells they cover and moving with them. */
export function ChartLayer({ charts, scroll }: ChartLayerProps): React.JSX.Element | null {
  if (charts.length === 0) return null;
  return (
    <div className="charts">
      <div style={{ transform: `translate(${-scroll.x}px, ${-scroll.y}px)` }}>
        {charts.map((chart, index) => (
          <ChartPicture key={index} chart={chart} />
        ))}
      </div>
    </div>
  );
}
