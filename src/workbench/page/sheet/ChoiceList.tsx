import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { useTexts } from '../../state/texts';

interface ChoiceListProps {
  readonly choices: readonly string[];
  readonly onChoose: (text: string) => void;
}

/** The list of a cell that takes one of a few values. */
export function ChoiceList({ choices, onChoose }: ChoiceListProps): React.JSX.Element {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<ChevronDown16Regular />} iconPosition="after">
          {useTexts().choices}
        </Button>
      </MenuTrigger>
      <MenuPopover className="tabs-menu">
        <MenuList>
          {choices.map((choice, index) => (
            <MenuItem key={index} onClick={() => onChoose(choice)}>
              {choice}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
