import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Icon, type IconName } from '../../ui/Icon.js';
import { AppLink } from '../as-of/AppLink.js';
import { useMay } from '../viewer/viewer.js';
import { isCurrent } from './current.js';

interface Destination {
  to: string;
  /** Where else one is in the same part. */
  also?: string;
  name:
    | 'start'
    | 'search'
    | 'topics'
    | 'instructions'
    | 'notices'
    | 'law'
    | 'transitional'
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
  { to: '/uebergangsregelungen', name: 'transitional', icon: 'calendar' },
  { to: '/rechengroessen', name: 'figures', icon: 'figures' },
];

/** The narrow navigation; what a role cannot do is not offered. */
export function SideNav() {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const maySuggest = useMay('DRAFT_SUGGEST');
  const mayWrite = useMay('DRAFT_WRITE') || maySuggest;
  const mayManage = useMay('PEOPLE_MANAGE');
  const mayAudit = useMay('AUDIT_READ');
  const destinations: Destination[] = [
    ...reading,
    ...(mayWrite
      ? [{ to: '/redaktion', also: '/entwuerfe', name: 'editing', icon: 'edit' } as const]
      : []),
    ...(mayManage || mayAudit
      ? [
          {
            to: mayManage ? '/verwaltung/personen' : '/verwaltung/protokoll',
            also: '/verwaltung',
            name: 'administration',
            icon: 'settings',
          } as const,
        ]
      : []),
  ];
  return (
    <nav className="side-nav" aria-label={t('navigation')}>
      <ul>
        {destinations.map(({ to, also, name, icon }) => (
          <li key={name}>
            <AppLink to={to} aria-current={isCurrent(pathname, to, also) ? 'page' : undefined}>
              <Icon name={icon} />
              <span>{t(`nav.${name}`)}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
