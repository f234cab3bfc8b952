import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { Add16Regular, Subtract16Regular } from '@fluentui/react-icons';
import { useTexts } from '../../state/texts';

/** Per cent. */
const SIZES = [200, 150, 125, 100, 75, 50];

interface ZoomControlProps {
  readonly percent: number;
  readonly onZoom: (percent: number) => void;
  readonly onIn: () => void;
  readonly onOut: () => void;
}

/** How large the sheet is shown, at the foot of the workbook as in Excel. */
export function ZoomControl({ percent, onZoom, onIn, onOut }: ZoomControlProps): React.JSX.Element {
  const { zoom } = useTexts();
  return (
    <div className="zoom" role="group" aria-label={zoom.label}>
      <Button
        appearance="subtle"
        size="small"
        icon={<Subtract16Regular />}
        title={zoom.out}
        aria-keyshortcuts="Control+-"
        onClick={onOut}
      />
      <Menu
        checkedValues={{ zoom: [String(percent)] }}
        onCheckedValueChange={(_, { checkedItems: [chosen] }) => chosen !== undefined && onZoom(Number(chosen))}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" className="zoom-size" aria-label={zoom.size(percent)}>
            {`${percent}%`}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {SIZES.map((size) => (
              <MenuItemRadio key={size} name="zoom" value={String(size)}>
                {`${size}%`}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button
        appearance="subtle"
        size="small"
        icon={<Add16Regular />}
        title={zoom.in}
        aria-keyshortcuts="Control+Plus"
        onClick={onIn}
      />
    </div>
  );
}
