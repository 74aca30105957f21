import { useTranslation } from 'react-i18next';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { useRemembered } from '../../ui/useRemembered.js';
import { chooseLanguage } from '../i18n/i18n.js';
import { type Language, languages } from '../i18n/catalogues.js';
import { useViewer } from '../viewer/viewer.js';
import { useOpenOverlay } from './overlay.js';
import { PersonFace } from './PersonButton.js';
import { type Theme, theme, themes } from './theme.js';
import { useSignOut } from './useSignOut.js';

/** Language, colours, the list of keys, the own password, and the way out. */
export default function PersonMenu() {
  const { t, i18n } = useTranslation('shell');
  const { displayName, teams, login } = useViewer();
  const [chosen, choose] = useRemembered(theme);
  const show = useOpenOverlay();
  const signOut = useSignOut();
  return (
    <MenuTrigger defaultOpen>
      <Button className="top-bar__button" aria-label={t('person.menu', { name: displayName })}>
        <PersonFace name={displayName} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <div className="menu__head">
          <strong>{displayName}</strong>
          <span className="muted">{teams.map(({ name }) => name).join(', ') || login}</span>
        </div>
        <Menu className="menu" aria-label={t('person.menu', { name: displayName })}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[i18n.language]}
            onSelectionChange={(keys) => void chooseLanguage([...keys][0] as Language)}
          >
            <Header>{t('person.language')}</Header>
            {languages.map((language) => (
              <MenuItem key={language} id={language} lang={language}>
                {t(`person.languages.${language}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator />
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[chosen]}
            onSelectionChange={(keys) => choose([...keys][0] as Theme)}
          >
            <Header>{t('person.theme')}</Header>
            {themes.map((name) => (
              <MenuItem key={name} id={name}>
                {t(`person.themes.${name}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator />
          <MenuSection aria-label={t('person.more')}>
            <MenuItem onAction={() => show('keys')}>{t('person.keys')}</MenuItem>
            <MenuItem onAction={() => show('password')}>{t('person.password')}</MenuItem>
            <MenuItem onAction={() => void signOut()}>{t('person.sign-out')}</MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
