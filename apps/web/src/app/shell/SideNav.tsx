import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../ui/Icon.js';
import { AppNavLink } from '../as-of/AppLink.js';
import { useMay } from '../viewer/viewer.js';

interface Destination {
  to: string;
  name:
    | 'start'
    | 'search'
    | 'topics'
    | 'instructions'
    | 'notices'
    | 'law'
    | 'figures'
    | 'editing'
    | 'administration';
  icon: IconName;
}

const reading: Destination[] = [
  { to: '/', name: 'start', icon: 'home' },
  { to: '/suche', name: 'search', icon: 'search' },
  { to: '/themen', name: 'topics', icon: 'topic' },
  { to: '/anweisungen', name: 'instructions', icon: 'steps' },
  { to: '/mitteilungen', name: 'notices', icon: 'notice' },
  { to: '/vorschriften', name: 'law', icon: 'law' },
  { to: '/rechengroessen', name: 'figures', icon: 'figures' },
];

/** The narrow navigation; what a role cannot do is not offered. */
export function SideNav() {
  const { t } = useTranslation('shell');
  const maySuggest = useMay('DRAFT_SUGGEST');
  const mayWrite = useMay('DRAFT_WRITE') || maySuggest;
  const mayManage = useMay('PEOPLE_MANAGE');
  const mayAudit = useMay('AUDIT_READ');
  const destinations = [
    ...reading,
    ...(mayWrite ? [{ to: '/redaktion', name: 'editing', icon: 'edit' } as const] : []),
    ...(mayManage || mayAudit
      ? [
          {
            to: mayManage ? '/verwaltung/personen' : '/verwaltung/protokoll',
            name: 'administration',
            icon: 'settings',
          } as const,
        ]
      : []),
  ];
  return (
    <nav className="side-nav" aria-label={t('navigation')}>
      <ul>
        {destinations.map(({ to, name, icon }) => (
          <li key={name}>
            <AppNavLink to={to} end={to === '/'}>
              <Icon name={icon} />
              <span>{t(`nav.${name}`)}</span>
            </AppNavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
