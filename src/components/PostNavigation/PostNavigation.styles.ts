import {styled} from 'styled-components'
import {clamp, container, plainLink} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.nav`
  ${container}

  > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-block: 1px solid ${theme.color.borderSubtle};

    @container (inline-size >= 37.5rem) {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      grid-template-columns: none;
    }
  }

  [data-slot='post-navigation-item'] {
    ${plainLink}
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.375rem 1rem;
    padding-block: 1.375rem;

    @container (inline-size >= 37.5rem) {
      padding-block: 1.625rem;
    }
  }

  [data-slot='post-navigation-item'] > * {
    grid-column: 1;
  }

  [data-slot='post-navigation-item'] + [data-slot='post-navigation-item'] {
    border-block-start: 1px solid ${theme.color.borderSubtle};
  }

  [data-rel='next'] {
    justify-items: end;
    text-align: end;
  }

  [data-slot='post-navigation-label'] {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    font-size: ${theme.size.meta};
    color: ${theme.color.textTertiary};
  }

  [data-slot='post-navigation-label'] svg {
    inline-size: 1rem;
    block-size: 1rem;
    transition: translate 200ms cubic-bezier(0.2, 0, 0, 1);
  }

  [data-slot='post-navigation-label']:dir(rtl) svg {
    scale: -1 1;
  }

  [data-slot='post-navigation-title'] {
    ${clamp}
    -webkit-line-clamp: 3;
    font-family: var(--_ink-serif);
    font-size: 1.0625rem;
    font-weight: 700;
    line-height: 1.55;
    font-variant-numeric: lining-nums;
    text-wrap: balance;
    transition: color 120ms cubic-bezier(0.2, 0, 0, 1);

    @container (inline-size >= 37.5rem) {
      font-size: 1.125rem;
    }
  }

  [data-slot='post-navigation-title'] > span {
    display: inline-block;
  }

  :is([data-slot='post-navigation-date'], [data-slot='post-navigation-end']) {
    font-size: ${theme.size.fine};
    font-variant-numeric: tabular-nums lining-nums;
    color: ${theme.color.textTertiary};
  }

  img {
    display: none;
    grid-row: 1 / span 3;
    grid-column: 2;
    align-self: center;
    inline-size: 4.5rem;
    block-size: 3.375rem;
    max-inline-size: none;
    object-fit: cover;
    background: ${theme.color.cover};
  }

  @container (inline-size >= 37.5rem) {
    [data-slot='post-navigation-item'] + [data-slot='post-navigation-item'] {
      border-block-start: 0;
      border-inline-start: 1px solid ${theme.color.borderSubtle};
    }

    [data-rel='prev']:not(:last-child) {
      padding-inline-end: 1.75rem;
    }

    [data-rel='next']:not(:first-child) {
      padding-inline-start: 1.75rem;
    }

    img {
      display: block;
    }

    [data-rel='next']:has(img) {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    [data-rel='prev']:has(img) {
      grid-template-columns: auto minmax(0, 1fr);
    }

    [data-rel='prev']:has(img) > * {
      grid-column: 2;
    }

    [data-rel='prev'] img {
      grid-column: 1;
    }
  }

  @media (hover: hover) {
    a:hover [data-slot='post-navigation-title'] {
      color: ${theme.color.accent};
    }

    [data-rel='prev']:hover svg,
    [data-rel='next']:dir(rtl):hover svg {
      translate: -3px;
    }

    [data-rel='next']:hover svg,
    [data-rel='prev']:dir(rtl):hover svg {
      translate: 3px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    svg {
      transition: none;
    }

    a:hover svg {
      translate: none;
    }
  }

  @media print {
    display: none;
  }
`
