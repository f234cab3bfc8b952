import { Info16Filled } from '@fluentui/react-icons';
import { useTexts } from '../state/texts';

/** Says all the time that this is not Excel, and what that means. */
export function Banner({ isDark }: { readonly isDark: boolean }): React.JSX.Element {
  const texts = useTexts();
  return (
    <p className="banner" role="note">
      <Info16Filled className="banner-icon" aria-hidden />
      <strong>{texts.banner}</strong>
      <span className="banner-detail">{isDark ? `${texts.bannerDetail} ${texts.bannerDark}` : texts.bannerDetail}</span>
    </p>
  );
}
