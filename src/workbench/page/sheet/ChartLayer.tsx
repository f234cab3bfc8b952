import type { GridView } from '../../grid/sheetGrid';
import type { ChartSnapshot } from '../../snapshot/sheetSnapshot';
import { ChartPicture } from './ChartPicture';

interface ChartLayerProps {
  readonly charts: readonly ChartSnapshot[];
  readonly view: GridView;
}

/** The charts of the sheet, above the cells they cover and moving with them. */
export function ChartLayer({ charts, view }: ChartLayerProps): React.JSX.Element | null {
  if (charts.length === 0) return null;
  return (
    <div className="charts" style={{ left: view.left, top: view.top }}>
      <div style={{ transform: `scale(${view.zoom}) translate(${-view.x}px, ${-view.y}px)`, transformOrigin: '0 0' }}>
        {charts.map((chart, index) => (
          <ChartPicture key={index} chart={chart} />
        ))}
      </div>
    </div>
  );
}
