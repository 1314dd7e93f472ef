import {styled} from 'styled-components'
import {button, clamp, container, heading, plainLink} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.section`
  ${container}

  [data-slot='author-card-item'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1.25rem;
    padding-block-start: 2rem;
    border-block-start: 1px solid ${theme.color.borderSubtle};

    @container (inline-size < 20rem) {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  [data-slot='author-card-item'] + [data-slot='author-card-item'] {
    border: 0;
  }

  &[data-variant='compact'] [data-slot='author-card-item'] {
    gap: 0.75rem;
    align-items: center;
    padding: 0;
    border: 0;
  }

  &[data-variant='compact'] [data-slot='author-card-item'] + [data-slot='author-card-item'] {
    margin-block-start: 1rem;
  }

  [data-slot='author-card-content']:not(:has(> * + *)) {
    align-self: center;
  }

  [data-slot='author-card-title'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
  }

  [data-slot='author-card-name'] {
    ${heading}
    font-size: 1.1875rem;
    line-height: 1.5;
  }

  &[data-variant='compact'] [data-slot='author-card-name'] {
    font-size: 1.0625rem;
  }

  [data-slot='author-card-name'] a {
    ${plainLink}
    padding-block: 0.125rem;

    @media (hover: hover) {
      &:hover {
        color: ${theme.color.accent};
      }
    }
  }

  [data-slot='author-card-role'] {
    font-size: ${theme.size.meta};
    color: ${theme.color.textTertiary};
  }

  [data-slot='author-card-description'] {
    ${clamp}
    -webkit-line-clamp: 3;
    margin: 0.25rem 0 0;
    line-height: 1.75;
    text-wrap: pretty;
    color: ${theme.color.textSecondary};
  }

  [data-slot='author-card-row'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1.25rem;
    margin-block-start: 0.75rem;
    font-size: ${theme.size.meta};
    font-variant-numeric: tabular-nums lining-nums;
    color: ${theme.color.textTertiary};
  }

  /* Room inside the card for the hit area of 44 px: a container takes no presses beyond its edge. */
  [data-slot='author-card-actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block: 4px;
  }

  [data-slot='author-card-actions'] :is(button, a) {
    ${button}
    position: relative;
    min-block-size: 2.25rem;
    padding-inline: 1rem;
    font-size: ${theme.size.meta};

    &::after {
      content: '';
      position: absolute;
      inset: -5px 0;
    }

    @media (hover: hover) {
      &:hover {
        border-color: ${theme.color.text};
      }
    }
  }

  [data-slot='author-card-link'] {
    padding-block: 0.25rem;
    color: inherit;
    font-weight: inherit;
    text-decoration: underline 1px ${theme.color.borderControl};
    text-underline-offset: 0.25em;

    @media (hover: hover) {
      &:hover {
        color: ${theme.color.accent};
      }
    }
  }

  /* A circle, a name and two lines. */
  [data-slot='author-card-skeleton'] {
    --_ink-bar: linear-gradient(${theme.color.borderSubtle} 0 0);

    grid-column: 1 / -1;
    block-size: 4rem;
    background:
      radial-gradient(circle closest-side, ${theme.color.borderSubtle} 98%, transparent) 0 0 / 4rem 4rem,
      var(--_ink-bar) 5.25rem 0.25rem / 6rem 1.125rem,
      var(--_ink-bar) 5.25rem 2rem / 100% 0.75rem,
      var(--_ink-bar) 5.25rem 3.25rem / 12rem 0.75rem;
    background-repeat: no-repeat;
  }

  &:dir(rtl) [data-slot='author-card-skeleton'] {
    scale: -1 1;
  }

  @media print {
    [data-slot='author-card-actions'] {
      display: none;
    }
  }
`
