import { useTranslation } from 'react-i18next';

/** One line that never changes its place: what has happened, or else which keys there are. */
export function PaletteFooter({ message, isRecent }: { message: string; isRecent: boolean }) {
  const { t } = useTranslation('search');
  const keys: [string, string][] = [
    ['↑ ↓', t('palette.keys.choose')],
    ['↵', t(isRecent ? 'palette.keys.again' : 'palette.keys.open')],
    [`${t('palette.keys.ctrl')} ↵`, t('palette.keys.new-tab')],
    isRecent
      ? [t('palette.keys.delete'), t('palette.keys.forget')]
      : [`${t('palette.keys.ctrl')} C`, t('palette.keys.copy')],
  ];
  return (
    <div className="palette__footer">
      <p role="status">{message}</p>
      {message === '' && (
        <p className="palette__keys" aria-hidden="true">
          {keys.map(([key, label]) => (
            <span key={key}>
              <kbd>{key}</kbd> {label}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
