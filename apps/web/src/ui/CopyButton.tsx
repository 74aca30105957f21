import { useTranslation } from 'react-i18next';
import { Button } from './Button.js';
import { Icon } from './Icon.js';
import { useCopy } from './useCopy.js';

interface CopyButtonProps {
  text: string | (() => string);
  label: string;
  size?: 'default' | 'small';
  /** The single key that does the same, shown on the button. */
  hint?: string;
}

/** Copies a text and says that it has. */
export function CopyButton({ text, label, size = 'small', hint }: CopyButtonProps) {
  const { t } = useTranslation('common');
  const { isCopied, copy } = useCopy();
  return (
    <>
      <Button
        size={size}
        onClick={() => void copy(typeof text === 'string' ? text : text())}
        {...(hint && { 'aria-keyshortcuts': hint })}
      >
        <Icon name={isCopied ? 'check' : 'copy'} />
        {isCopied ? t('copied') : label}
        {hint && <kbd aria-hidden="true">{hint}</kbd>}
      </Button>
      <span className="kern-sr-only" role="status">
        {isCopied && t('copied')}
      </span>
    </>
  );
}
