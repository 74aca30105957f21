import { useTranslation } from 'react-i18next';
import { Button } from './Button.js';
import { Icon } from './Icon.js';
import { useCopy } from './useCopy.js';

interface CopyButtonProps {
  text: string;
  label: string;
  size?: 'default' | 'small';
}

/** Copies a text and says that it has. */
export function CopyButton({ text, label, size = 'small' }: CopyButtonProps) {
  const { t } = useTranslation('common');
  const { isCopied, copy } = useCopy();
  return (
    <>
      <Button size={size} onClick={() => void copy(text)}>
        <Icon name={isCopied ? 'check' : 'copy'} />
        {isCopied ? t('copied') : label}
      </Button>
      <span className="kern-sr-only" role="status">
        {isCopied && t('copied')}
      </span>
    </>
  );
}
