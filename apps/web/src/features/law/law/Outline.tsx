import { useDeferredValue, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { provisionAddress } from '../../../app/addresses.js';
import { AppLink, useAddress } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { useShortcuts } from '../../../app/keys/useShortcuts.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Badge } from '../../../ui/Badge.js';
import { Empty } from '../../../ui/Empty.js';
import { filterOutline, provisionOfNumber } from './filter-outline.js';

export const OutlineLaw = graphql(`
  fragment Outline_law on Law {
    key
    outline {
      code
      heading
      depth
      provision {
        labelKey
        label
        title
        isRepealed
        changedOn
      }
    }
  }
`);

/** Headings and provisions in their order; typing narrows it down, a number and Enter jumps. */
export function Outline({ law: masked }: { law: FragmentType<typeof OutlineLaw> }) {
  const { t } = useTranslation('law');
  const { day } = useFormat();
  const { key, outline } = readFragment(OutlineLaw, masked);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const address = useAddress();
  const shown = filterOutline(outline, useDeferredValue(text));
  useShortcuts([{ key: 'f', label: t('outline.keys.filter'), run: () => field.current?.focus() }]);
  return (
    <>
      <form
        role="search"
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          const target =
            provisionOfNumber(outline, text) ?? shown.find(({ provision }) => provision);
          const labelKey = target?.provision?.labelKey;
          if (labelKey) void navigate(address(provisionAddress(key, labelKey)));
        }}
      >
        <label htmlFor="gliederung-filter">{t('outline.filter')}</label>
        <input
          ref={field}
          id="gliederung-filter"
          type="search"
          value={text}
          placeholder={t('outline.placeholder')}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
      {shown.length === 0 ? (
        <Empty title={t('outline.nothing', { text })} />
      ) : (
        <ol className="outline">
          {shown.map(({ code, heading, depth, provision }) => (
            <li
              key={provision?.labelKey ?? `${code} ${heading}`}
              className={`outline__depth-${Math.min(depth, 4)}`}
            >
              {provision ? (
                <>
                  <AppLink to={provisionAddress(key, provision.labelKey)}>
                    <span className="outline__label">{provision.label}</span> {provision.title}
                  </AppLink>{' '}
                  {provision.isRepealed && <Badge>{t('repealed')}</Badge>}
                  {provision.changedOn && (
                    <Badge tone="info">
                      {t('outline.changed-on', { day: day(provision.changedOn) })}
                    </Badge>
                  )}
                </>
              ) : (
                <h2>{heading}</h2>
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
