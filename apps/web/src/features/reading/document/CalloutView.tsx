import type { Block, CalloutTone } from '@rechtsstand/domain/document';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../../ui/Icon.js';
import { Blocks } from './BlockView.js';

const looks: Record<CalloutTone, { tone: string; icon: IconName }> = {
  note: { tone: 'info', icon: 'info' },
  important: { tone: 'warning', icon: 'pin' },
  warning: { tone: 'danger', icon: 'warning' },
  example: { tone: 'example', icon: 'topic' },
};

/** A box that stands out; it names its kind in words. */
export function CalloutView({
  callout,
  below,
}: {
  callout: Extract<Block, { type: 'callout' }>;
  below: number;
}) {
  const { t } = useTranslation('reading');
  const { id, tone } = callout.attrs;
  const look = looks[tone];
  return (
    <div
      id={id}
      className={`notice notice--${look.tone}`}
      role="note"
      aria-label={t(`callout.${tone}`)}
    >
      <Icon name={look.icon} />
      <div>
        <p className="notice__title">{t(`callout.${tone}`)}</p>
        <Blocks blocks={callout.content} below={below} />
      </div>
    </div>
  );
}
