import {styled} from 'styled-components'
import {button, iconButton, popover} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'
import {ShareActions} from './ShareActions.tsx'

export const Root = styled(ShareActions)`
  display: flex;
  flex-wrap: wrap;
  gap: 0.125rem;

  [data-slot='share-bar-item'] {
    ${iconButton}
  }

  [data-slot='share-bar-popover'] {
    ${popover}
  }

  [data-slot='share-bar-list'] {
    display: grid;
    grid-template-columns: repeat(2, auto);
    margin: -0.5rem;
  }

  [data-slot='share-bar-list'] > [data-slot='share-bar-item'] {
    display: flex;
    gap: 0.75rem;
    inline-size: auto;
    padding-inline: 0.5rem;
    border-radius: ${theme.radius.popover};
    color: ${theme.color.text};
    text-decoration: none;
  }

  [data-slot='share-bar-list'] > [data-spare] {
    display: none;
  }

  [data-slot='share-bar-tile'] {
    flex: none;
    inline-size: 8.25rem;
    block-size: 8.25rem;
    margin: 0 auto 0.75rem;
    background: ${theme.color.qrTile};
    forced-color-adjust: none;
  }

  [data-slot='share-bar-tile'] svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  [data-slot='share-bar-server'] {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75rem;
    margin: 0.5rem 0 0.75rem;
    padding: 0 0.75rem;
    border: 1px solid ${theme.color.borderControl};
    border-radius: 0;
    background: none;
    color: ${theme.color.text};
    font: inherit;
    font-size: 1rem;

    &::placeholder {
      color: ${theme.color.textTertiary};
    }
  }

  form button {
    ${button}
  }

  @container ink-page (inline-size < 23.75rem) {
    > [data-spare] {
      display: none;
    }

    [data-slot='share-bar-list'] > [data-spare] {
      display: flex;
    }
  }

  @media print {
    display: none;
  }
`
